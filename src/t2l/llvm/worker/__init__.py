"""The worker process: `python -m t2l.llvm.worker` judges requests from standard input with few rights."""
