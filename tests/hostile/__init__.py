"""Everything we could think of that a model, or somebody who writes in its name, may hand to the sandbox.

    python -m tests.hostile --mutants 20000 --seed 0 --num_workers 2

- `inputs`: the hand-written attacks and accidents, most of them in the files `*.ll` here;
  `corpus` and `mutants`: real IR, and seeded damage to it;
- `caller`: the process that judges them, as any program that uses `t2l.llvm` would; `watch`: what is looked at from
  outside it to tell whether anything got out.
"""
