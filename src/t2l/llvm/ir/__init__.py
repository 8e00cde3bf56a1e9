"""LLVM IR as text and as a module: screen, parse, verify, bring to canonical form.

Loads LLVM. Runs in worker processes and, for trusted text, in the process that builds a dataset.
"""
