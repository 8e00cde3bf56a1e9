"""From programs to a dataset: plan, compile, run, choose tests (map); deduplicate, split, measure (reduce)."""
