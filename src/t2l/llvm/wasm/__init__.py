"""Run canonical IR: generate WebAssembly, link it, call it with limits on fuel and memory.

Loads LLVM and wasmtime. Runs in worker processes and, for trusted programs, in the process that builds a dataset.
"""
