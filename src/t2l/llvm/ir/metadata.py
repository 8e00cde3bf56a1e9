"""Write out metadata where a call has it as an argument: `metadata !{!"rsp"}` for `metadata !0`.

The definitions of numbered metadata are not part of canonical IR.
"""

import re

_MAX_CHARACTERS = 1_000_000  # a node that mentions others several times may double the text at each level
_MAX_LEVELS = 8
_ARGUMENT = re.compile(
    r"(\bmetadata )(!\d+\b|!\{[^\n]*?!\d+\b[^\n]*?\})"
)  # a node by number, or one that has such a node
_REFERENCE = re.compile(r"!\d+\b")
_NODE = re.compile(r"^(!\d+) = (![{A-Z][^\n]*)$", re.MULTILINE)  # not a `distinct` one, which cannot be written out


def write_out_metadata(printed: str) -> str:
    """Return a module with the metadata of its calls written out, as far as that is possible.

    Args:
        printed (`str`): a module as LLVM prints it.

    ```python
    >>> write_out_metadata('call void @f(metadata !0)\\n!0 = !{!"rsp"}').split("\\n")[0]
    'call void @f(metadata !{!"rsp"})'

    ```
    """
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
