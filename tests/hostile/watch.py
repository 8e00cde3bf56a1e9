"""Checks from outside the judging process that nothing got out of the sandbox.

They read /proc, so they work on Linux only.
"""

import ctypes
import os
import re
import secrets
from pathlib import Path

CANARY_VARIABLE = "T2L_CANARY"
_PR_SET_CHILD_SUBREAPER = 36
_WORKER = b"t2l.llvm.worker"


def adopt_orphans() -> None:
    """Make processes whose parents died children of this one, so that none is missed."""
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


class Watch:
    """A file and a variable that nothing may touch, and checks of the processes and open files below a process.

    Args:
        folder (`Path`): an empty folder for the canary file.
        num_workers (`int`): largest number of worker processes at a time.
    """

    def __init__(self, folder: Path, num_workers: int) -> None:
        self.folder, self.num_workers = folder, num_workers
        self.canary = folder / "canary"
        self.secret = secrets.token_hex(16)
        self.canary.write_text(self.secret)
        self.canary.chmod(0o666)
        self.pids: set[int] = set()
        self._before = self._files()

    @property
    def environment(self) -> dict[str, str]:
        """The environment variables for the judging process."""
        return os.environ | {CANARY_VARIABLE: self.secret}

    def _files(self) -> tuple[str, list[str], list[str], float]:
        """Return the content of the canary, the names in its folder and in `/`, and when the canary changed."""
        return self.canary.read_text(), sorted(os.listdir(self.folder)), sorted(os.listdir("/")), self._changed()

    def _changed(self) -> float:
        return self.canary.stat().st_mtime

    def look(self, pid: int) -> list[str]:
        """Return what is wrong below a process right now; empty if all is well."""
        below = {child: _read(child, "cmdline") for child in descendants(pid)}
        workers = [child for child, command in below.items() if _WORKER in command]
        self.pids.update(workers)
        # Between fork and exec a child has its parent's command line; a child that ended has none.
        parent = _read(pid, "cmdline")
        strangers = [command for command in below.values() if command and command != parent and _WORKER not in command]
        wrong = [f"a process that is no worker: {command!r}" for command in strangers]
        if len(workers) > self.num_workers:
            wrong.append(f"{len(workers)} workers instead of {self.num_workers}")
        for worker in workers:
            if self.secret.encode() in _read(worker, "environ"):
                wrong.append("a worker has its caller's variables")
            if _has_given_up_files(worker):
                wrong += [f"a worker holds {held}" for held in _held(worker) if not _is_pipe_or_nothing(held)]
        return wrong

    def look_at_files(self) -> list[str]:
        """Return changes of the files that nothing may touch."""
        after = self._files()
        return [] if after == self._before else [f"files were {self._before}, are {after}"]


def descendants(pid: int) -> list[int]:
    """Return the running processes below a process, also those that its threads started."""
    found: list[int] = []
    for child in _children(pid):
        if b"\nState:\tZ" not in _read(child, "status"):
            found += [child, *descendants(child)]
    return found


def _children(pid: int) -> list[int]:
    pids: list[int] = []
    try:
        for thread in os.listdir(f"/proc/{pid}/task"):
            pids += map(int, Path(f"/proc/{pid}/task/{thread}/children").read_text().split())
    except OSError:  # it ended meanwhile
        pass
    return pids


def _read(pid: int, name: str) -> bytes:
    try:
        return Path(f"/proc/{pid}/{name}").read_bytes()
    except OSError:
        return b""


def _has_given_up_files(pid: int) -> bool:
    """Say whether a worker has finished its start; before that it opens the files of its libraries."""
    return re.search(rb"Max open files +0 +0 ", _read(pid, "limits")) is not None


def _held(pid: int) -> list[str]:
    """Return the targets of a process's file descriptors."""
    held = []
    try:
        for number in os.listdir(f"/proc/{pid}/fd"):
            held.append(os.readlink(f"/proc/{pid}/fd/{number}"))
    except OSError:
        pass
    return held


def _is_pipe_or_nothing(held: str) -> bool:
    return held.startswith("pipe:") or held == os.devnull


def count_descriptors(pid: int) -> dict[str, int]:
    """Return the number of open files of a process by name; all pipes have one name, and so have all sockets."""
    counts: dict[str, int] = {}
    for held in _held(pid):
        name = held.split(":")[0] if held.startswith(("pipe:", "socket:", "anon_inode:")) else held
        counts[name] = counts.get(name, 0) + 1
    return counts
