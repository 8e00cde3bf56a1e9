"""The caller's side of the sandbox: start worker processes, send them requests, time them, replace dead ones.

Runs in the caller's process and never loads LLVM.
"""
