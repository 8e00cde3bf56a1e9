"""Whether two programs do the same: inputs to try, and the comparison of what both do with them.

Runs in worker processes.
"""
