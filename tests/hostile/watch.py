"""What is looked at, from outside the process that judges, to tell whether anything got out of the sandbox.

Everything here reads /proc, so it works on Linux only.
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
    """Let processes whose parents died become children of this one, so that none gets lost."""
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


class Watch:
    """A file and a variable that nothing may touch, and the processes, sockets and open files below a process.

    Args:
        folder (`Path`): an empty folder for the canary file.
        num_workers (`int`): worker processes that may be there at a time.
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
        """The variables of the process that will judge."""
        return os.environ | {CANARY_VARIABLE: self.secret}

    def _files(self) -> tuple[str, list[str], list[str], float]:
        """The canary, its folder, and the folder in which workers run."""
        return self.canary.read_text(), sorted(os.listdir(self.folder)), sorted(os.listdir("/")), self._changed()

    def _changed(self) -> float:
        return self.canary.stat().st_mtime

    def look(self, pid: int) -> list[str]:
        """What is wrong below a process right now; nothing, if all is well."""
        below = {child: _read(child, "cmdline") for child in descendants(pid)}
        workers = [child for child, command in below.items() if _WORKER in command]
        self.pids.update(workers)
        # A child between fork and exec still has its parent's command line, and one that ended has none.
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
        """What happened to the files that nothing may touch."""
        after = self._files()
        return [] if after == self._before else [f"files were {self._before}, are {after}"]


def descendants(pid: int) -> list[int]:
    """The running processes below one, its own threads' children included."""
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
    """Whether a worker has done with starting up; before that it opens the files of its libraries."""
    return re.search(rb"Max open files +0 +0 ", _read(pid, "limits")) is not None


def _held(pid: int) -> list[str]:
    """What a process's file descriptors point to."""
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
    """Count the open files of a process by name; pipes and sockets have one name each."""
    counts: dict[str, int] = {}
    for held in _held(pid):
        name = held.split(":")[0] if held.startswith(("pipe:", "socket:", "anon_inode:")) else held
        counts[name] = counts.get(name, 0) + 1
    return counts
