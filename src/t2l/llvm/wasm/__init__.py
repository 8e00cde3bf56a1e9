"""From canonical IR to a result: code generation to WebAssembly, linking, calls with limits on fuel and memory.

Loads LLVM and wasmtime. Runs in worker processes, and for trusted programs in the process that builds a dataset.
"""
