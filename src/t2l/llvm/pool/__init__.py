"""The caller's side of the sandbox: worker processes, started, fed, timed and replaced. Never loads LLVM."""
