"""LLVM IR as text and as a module: screen, parse, verify, canonical form. Loads LLVM; runs in a worker process."""
