"""Mistakes in a dataset, its sources or its files: whose they are, and what to change."""


class DatasetError(ValueError):
    """The dataset asked for cannot be built; the message says what was given and what to change."""
