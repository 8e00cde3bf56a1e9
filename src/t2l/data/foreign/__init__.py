"""Programs from other people: C and C++ trees, and datasets of English with LLVM IR."""
