"""The worker process, `python -m t2l.llvm.worker`: reads requests from standard input, judges them, has few rights."""
