"""What stops a training run once its arguments are in order."""


class TrainingError(ValueError):
    """The run cannot go on; the message says what was given, what is allowed, what to do."""
