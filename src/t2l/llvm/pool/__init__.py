"""The caller's side of the sandbox: starts, feeds, times and replaces worker processes.

Runs in the caller's process and never loads LLVM.
"""
