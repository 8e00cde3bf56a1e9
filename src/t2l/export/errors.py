"""The error of an export that is not possible."""


class ExportError(ValueError):
    """The requested export is not possible; the message says what was given, what is allowed and what to do."""
