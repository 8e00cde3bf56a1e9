"""The mistakes of a user of memory: each message says what was given, what is allowed and what to do."""


class MemoryIndexError(ValueError):
    """An index that is missing, truncated, of another version, or inconsistent."""
