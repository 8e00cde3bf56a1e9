"""Rows of a dataset: their sources, their schema, and the text of a row that a model reads and writes."""
