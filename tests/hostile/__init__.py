"""Hostile inputs for the sandbox: all that we could think of, from a model or from somebody who pretends to be one.

    python -m tests.hostile --mutants 20000 --seed 0 --num_workers 2

- `inputs`: the hand-written attacks and accidents; most are in the files `*.ll` of this folder;
- `corpus` and `mutants`: real IR, and the same with random damage;
- `caller`: the process that judges them, as any program with `t2l.llvm` does;
- `watch` and `observing`: checks from outside that process that nothing got out of the sandbox.
"""
