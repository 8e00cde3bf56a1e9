"""Programs from elsewhere: C and C++ trees, and datasets of English with LLVM IR."""
