"""How many processors there are for this process."""

import os


def count_usable_cpus() -> int:
    """Return the number of CPUs that this process may use: those of its affinity, or else all of the machine."""
    if hasattr(os, "sched_getaffinity"):  # Linux
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
