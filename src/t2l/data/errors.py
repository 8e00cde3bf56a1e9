"""Errors in a dataset, its sources or its files. A message says what was given, what is allowed and what to do."""


class DatasetError(ValueError):
    """The dataset cannot be built as asked for."""


class CatalogueError(DatasetError):
    """The catalogue has mistakes; the message lists all, one per line: `file:line: mistake; allowed; remedy`."""


class IRDatasetError(DatasetError):
    """A dataset of English with LLVM IR cannot be read, or lacks a column."""
