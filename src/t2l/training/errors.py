"""The error that stops a training run after its arguments were accepted."""


class TrainingError(ValueError):
    """The run cannot go on; the message says what was given, what is allowed and what to do."""
