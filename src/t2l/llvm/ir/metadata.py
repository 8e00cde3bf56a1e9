"""Write out what LLVM prints elsewhere and canonical IR does not have, where LLVM refuses a call without it.

That is metadata as an argument of a call, `metadata !{!"rsp"}` for `metadata !0`, and the attribute `preallocated` of
calls, which LLVM prints in an attribute group.
"""

import re
from collections.abc import Mapping

_MAX_CHARACTERS = 65_536  # written out in one module; nodes that mention others double the text at each level
_MAX_LEVELS = 8
_ARGUMENT = re.compile(r'(?<= )c"[^"]*"|(\bmetadata )(!\d+)\b')  # the first, so that no string is changed
_REFERENCE = re.compile(r'"[^"]*"|!\d+\b')
_NODE = re.compile(r"^(!\d+) = (![{A-Z][^\n]*)$", re.MULTILINE)  # not a `distinct` one, which cannot be written out
_GROUP = re.compile(r"^attributes (#\d+) = \{ (preallocated\([^\n{}]*?\)) \}$", re.MULTILINE)


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
    if "metadata !" not in printed:
        return printed
    return _ARGUMENT.sub(_Writer(dict(_NODE.findall(printed))), printed)


class _Writer:
    """Replace an argument by the node that it refers to, until the text would become too long."""

    def __init__(self, nodes: Mapping[str, str]) -> None:
        self._nodes = nodes
        self._characters = _MAX_CHARACTERS

    def __call__(self, match: re.Match[str]) -> str:
        return match[1] + self._write(match[2], _MAX_LEVELS) if match[1] else match[0]

    def _write(self, reference: str, levels: int) -> str:
        node = self._nodes.get(reference)
        if node is None or levels == 0 or len(node) > self._characters:
            return reference
        self._characters -= len(node)
        return _REFERENCE.sub(
            lambda match: match[0] if match[0][0] == '"' else self._write(match[0], levels - 1), node
        )
