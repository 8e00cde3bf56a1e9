"""The flags of a source tree for clang, from its `compile_commands.json`: macros, include folders, dialect.

The format is described at https://clang.llvm.org/docs/JSONCompilationDatabase.html.
"""

import json
import re
import shlex
from collections.abc import Iterator, Sequence
from pathlib import Path

from t2l.data.errors import DatasetError

NAME = "compile_commands.json"
_WITH_PATH = ("-isystem", "-iquote", "-idirafter", "-include", "-imacros", "-I")
_KEPT = re.compile(r"-(?:[DU].|std=|funsigned-char|fsigned-char|fshort-enums|fms-extensions|fblocks)")


class CompileCommands:
    """The flags of a tree's files, from `compile_commands.json` in the tree or its subfolder `build`, if there is one.

    Args:
        tree (`Path`): folder of the tree.

    Raises:
        `DatasetError`: if the file cannot be read or is malformed.
    """

    def __init__(self, tree: Path) -> None:
        self._flags: dict[Path, list[str]] = {}
        found = [path for path in (tree / NAME, tree / "build" / NAME) if path.is_file()]
        for path in found[:1]:
            try:
                for entry in json.loads(path.read_text(encoding="utf-8")):
                    folder = Path(path.parent, entry["directory"])
                    words = entry["arguments"] if "arguments" in entry else shlex.split(entry["command"])
                    self._flags.setdefault((folder / entry["file"]).resolve(), list(_kept(words[1:], folder)))
            except (OSError, ValueError, KeyError, TypeError) as err:
                given = f"{type(err).__name__}: {err}"
                allowed = 'a JSON list of {"directory", "file", "command" or "arguments"}'
                raise DatasetError(
                    f"{path} cannot be used ({given}); it must be {allowed}; correct or remove it"
                ) from None

    def flags(self, file: Path) -> Sequence[str]:
        """Return the flags of a file; if it is not listed (headers never are), those of the nearest listed file."""
        file = file.resolve()
        if file in self._flags or not self._flags:
            return self._flags.get(file, [])
        folders = file.parents
        return self._flags[max(self._flags, key=lambda path: sum(parent in path.parents for parent in folders))]


def _kept(words: Sequence[str], folder: Path) -> Iterator[str]:
    """Yield the flags for macros, includes and dialect, with absolute paths."""
    left = iter(words)
    for word in left:
        option = next((option for option in _WITH_PATH if word.startswith(option)), None)
        if option:
            path = word.removeprefix(option) or next(left, "")
            yield from (option, str(folder / path))
        elif word in ("-D", "-U"):
            yield word + next(left, "")
        elif _KEPT.match(word):
            yield word
