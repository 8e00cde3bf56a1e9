"""t2l: plain English in, LLVM IR out, every answer checked by LLVM itself."""
