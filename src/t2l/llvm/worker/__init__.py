"""The worker process, `python -m t2l.llvm.worker`: reads requests, judges them, reports verdicts; has few rights."""
