"""What IR can be turned into: optimised IR, bitcode, assembly, object files, WebAssembly, control-flow graphs.

Loads LLVM. Runs in worker processes.
"""
