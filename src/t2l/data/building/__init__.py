"""From programs to a dataset: plan, compile, run, test (map); deduplicate, split, word, measure (reduce)."""
