"""The rights that a worker process gives up before it reads its first request. Runs in the worker process."""

import math
import resource
import time

from t2l.llvm.worker.system_calls import keep_few_system_calls

ADDRESS_SPACE = 4 * 1024**3  # bytes


def give_up_rights() -> None:
    """Give up core dumps, files, sockets, new processes and unbounded memory; on Linux most system calls, too.

    Root may take the limits back, but not the system calls.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))
    keep_few_system_calls()


def limit_cpu(seconds: float) -> None:
    """Have the kernel end this process after some more seconds of CPU time, even if the parent is gone."""
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(time.process_time() + seconds) + 1, hard))
