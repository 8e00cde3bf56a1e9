"""The comments on the prototypes in a tree's headers, which describe functions that a `.c` file defines."""

import functools
import os
from collections.abc import Mapping
from pathlib import Path

from t2l.data.foreign.c_scan import scan_prototypes

_HEADERS = (".h", ".hh", ".hpp", ".hxx")


@functools.cache  # the headers are read once in each process
def find_prototypes(roots: tuple[Path, ...]) -> Mapping[str, str]:
    """Return the comments on prototypes by name; without names that have several different comments.

    Args:
        roots (`tuple[Path]`): headers, and folders whose headers are read. A header that cannot be read has none.
    """
    comments: dict[str, set[str]] = {}
    for path in sorted({header.resolve() for root in roots for header in _headers(root)}):
        try:
            text = path.read_text(encoding="utf-8-sig", errors="replace")
        except OSError:
            continue
        for name, comment in scan_prototypes(text):
            comments.setdefault(name, set()).add(comment)
    return {name: next(iter(found)) for name, found in comments.items() if len(found) == 1}


def _headers(root: Path) -> list[Path]:
    inside = (Path(folder, name) for folder, _, names in os.walk(root) for name in names) if root.is_dir() else [root]
    return [path for path in inside if path.suffix in _HEADERS]
