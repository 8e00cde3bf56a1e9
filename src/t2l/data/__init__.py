"""Rows: where they come from, what they look like, what a model reads and writes of them."""
