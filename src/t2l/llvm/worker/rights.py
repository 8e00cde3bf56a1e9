"""Give up the rights of a worker process before it reads its first request. Runs in the worker process."""

import math
import resource
import time

from t2l.llvm.worker.system_calls import keep_few_system_calls

ADDRESS_SPACE = 4 * 1024**3  # bytes


def give_up_rights() -> None:
    """Give up core dumps, new files and sockets, new processes and unlimited memory.

    On Linux on x86-64 and ARM64, give up most system calls, too. Root can raise the limits again, but cannot get the
    system calls back.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))
    keep_few_system_calls()


def limit_cpu(seconds: float) -> None:
    """Let the kernel end this process after at most `seconds` + 2 more of CPU time, even without a parent."""
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(time.process_time() + seconds) + 1, hard))
