"""Find the commit that produced a result."""

import subprocess
from pathlib import Path


def get_commit(file: str | Path) -> str | None:
    """Return the commit of the checkout that a source file belongs to, with `-dirty` if the checkout has changes.

    Args:
        file (`str` or `Path`): the source file, usually `__file__` of the caller.

    Returns:
        `str`, *optional*: 40 hexadecimal digits; `None` if git does not track the file (an installed package, for
            example) or is not installed.
    """
    file = Path(file).resolve()
    tracked = ["git", "ls-files", "--error-unmatch", file.name]
    describe = ["git", "describe", "--always", "--dirty", "--abbrev=40", "--exclude=*"]
    try:
        for command in (tracked, describe):
            done = subprocess.run(command, cwd=file.parent, capture_output=True, text=True)
            if done.returncode != 0:
                return None
    except OSError:  # no git on this machine
        return None
    return done.stdout.strip()
