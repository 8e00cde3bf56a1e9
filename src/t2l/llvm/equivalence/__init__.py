"""Compare two programs: choose inputs, run both programs on them, compare the outcomes.

Runs only in worker processes.
"""
