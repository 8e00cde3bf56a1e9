"""The system calls that a worker process keeps; Linux refuses all others, even to root (seccomp).

An exploit of LLVM can then not open files or connections, start or signal other processes, delete or rename anything:
it can only compute, and write to its parent. The filter is a program in byte code, described at
https://www.kernel.org/doc/html/latest/userspace-api/seccomp_filter.html. Runs in the worker process.
"""

import ctypes
import errno
import os
import platform
import struct
import sys

# For each architecture: its audit number, and the names and numbers of the system calls that are kept.
_ARCHITECTURES = {
    "x86_64": (
        0xC000003E,
        "read 0 write 1 close 3 fstat 5 poll 7 lseek 8 mmap 9 mprotect 10 munmap 11 brk 12 rt_sigaction 13 "
        "rt_sigprocmask 14 rt_sigreturn 15 sched_yield 24 mremap 25 madvise 28 getpid 39 exit 60 getrlimit 97 "
        "getrusage 98 sigaltstack 131 setrlimit 160 gettid 186 futex 202 sched_getaffinity 204 restart_syscall 219 "
        "clock_gettime 228 clock_nanosleep 230 exit_group 231 ppoll 271 prlimit64 302 getrandom 318 membarrier 324 "
        "rseq 334 tgkill 234",
    ),
    "aarch64": (
        0xC00000B7,
        "close 57 lseek 62 read 63 write 64 ppoll 73 fstat 80 exit 93 exit_group 94 futex 98 clock_gettime 113 "
        "clock_nanosleep 115 sched_getaffinity 123 sched_yield 124 restart_syscall 128 sigaltstack 132 "
        "rt_sigaction 134 rt_sigprocmask 135 rt_sigreturn 139 getrlimit 163 setrlimit 164 getrusage 165 getpid 172 "
        "gettid 178 brk 214 munmap 215 mremap 216 mmap 222 mprotect 226 madvise 233 prlimit64 261 getrandom 278 "
        "membarrier 283 rseq 293 tgkill 131",
    ),
}
_LOAD, _JUMP_IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_NUMBER_AT, _ARCHITECTURE_AT, _FIRST_ARGUMENT_AT = 0, 4, 16
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | errno.EPERM
_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _MODE_FILTER = 38, 22, 2


def keep_few_system_calls() -> bool:
    """Keep only the system calls that judging needs; from now on all others fail with EPERM.

    Returns:
        `bool`: whether the filter is in force; there is one only for Linux on x86-64 and ARM64.
    """
    if sys.platform != "linux" or platform.machine() not in _ARCHITECTURES:
        return False
    program = ctypes.create_string_buffer(_filter(platform.machine(), os.getpid()))
    header = struct.pack("@HP", (len(program) - 1) // 8, ctypes.addressof(program))
    prctl = ctypes.CDLL(None).prctl
    prctl.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]
    if prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    filter_header = ctypes.create_string_buffer(header)
    return prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.addressof(filter_header), 0, 0) == 0


def _filter(machine: str, pid: int) -> bytes:
    """Return the filter's byte code, 8 bytes for each instruction: opcode, jump if true, jump if false, number."""
    architecture, listed = _ARCHITECTURES[machine]
    words = listed.split()
    numbers = dict(zip(words[::2], map(int, words[1::2]), strict=True))
    # Allowed for this process only: `abort` needs `tgkill`, and the limit of CPU time for each row needs `prlimit64`.
    own = [(numbers.pop("tgkill"), pid), (numbers.pop("prlimit64"), 0)]
    plain = list(numbers.values())
    end = len(plain) + 5 * len(own)  # number of instructions between the first three and the last two
    program = [
        (_LOAD, 0, 0, _ARCHITECTURE_AT),
        (_JUMP_IF_EQUAL, 0, end + 1, architecture),
        (_LOAD, 0, 0, _NUMBER_AT),
        *((_JUMP_IF_EQUAL, end - index, 0, number) for index, number in enumerate(plain)),
    ]
    for number, argument in own:
        program += [(_JUMP_IF_EQUAL, 0, 4, number), (_LOAD, 0, 0, _FIRST_ARGUMENT_AT)]
        program += [(_JUMP_IF_EQUAL, 0, 1, argument), (_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _REFUSE)]
    program += [(_RETURN, 0, 0, _REFUSE), (_RETURN, 0, 0, _ALLOW)]
    return b"".join(struct.pack("=HBBI", *instruction) for instruction in program)
