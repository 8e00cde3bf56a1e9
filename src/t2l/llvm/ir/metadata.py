"""Write out what LLVM prints elsewhere and canonical IR does not have, where LLVM refuses a call without it.

That is metadata as an argument of a call, `metadata !{!"rsp"}` for `metadata !0`, and the attribute `preallocated` of
calls, which LLVM prints in an attribute group.
"""

import re

_MAX_CHARACTERS = 1_000_000  # a node that mentions others several times may double the text at each level
_MAX_LEVELS = 8
_ARGUMENT = re.compile(
    r"(\bmetadata )(!\d+\b|!\{[^\n]*?!\d+\b[^\n]*?\})"
)  # a node by number, or one that has such a node
_GROUP = re.compile(r"^attributes (#\d+) = \{ (preallocated\([^\n{}]*?\)) \}$", re.MULTILINE)
_REFERENCE = re.compile(r"!\d+\b")
_NODE = re.compile(r"^(!\d+) = (![{A-Z][^\n]*)$", re.MULTILINE)  # not a `distinct` one, which cannot be written out


def write_out(printed: str) -> str:
    """Return a module with the metadata of its calls, and the attributes that they need, as far as that is possible.

    Args:
        printed (`str`): a module as LLVM prints it.

    ```python
    >>> write_out('call void @f(metadata !0)\\n!0 = !{!"rsp"}').split("\\n")[0]
    'call void @f(metadata !{!"rsp"})'

    ```
    """
    if "preallocated(" in printed:
        for group, attribute in _GROUP.findall(printed):
            printed = re.sub(rf"(?<=\)) {group}\b", f" {attribute}", printed)
    if "metadata !" not in printed or not _ARGUMENT.search(printed):
        return printed
    nodes = dict(_NODE.findall(printed))
    for _ in range(_MAX_LEVELS):
        text = _ARGUMENT.sub(
            lambda match: match[1] + _REFERENCE.sub(lambda node: nodes.get(node[0], node[0]), match[2]), printed
        )
        if text == printed or len(text) > _MAX_CHARACTERS:
            break
        printed = text
    return printed
