"""Exceptions for refused IR; each carries one of the statuses of `ExecutionResult`."""


class IRError(ValueError):
    """LLVM does not accept the text.

    Args:
        message (`str`): LLVM's own words, with the line at fault.
        line (`int`, *optional*): the number of that line in the text, from 1.
        column (`int`, *optional*): the character in that line, from 1.
    """

    status = "parse_error"

    def __init__(self, message: str, line: int | None = None, column: int | None = None) -> None:
        super().__init__(message)
        self.line, self.column = line, column


class IRVerifyError(IRError):
    """The text parses, but breaks a rule of LLVM's verifier."""

    status = "verify_error"


class SandboxError(IRError):
    """The sandbox refused the text, or the program did not come to a regular end there.

    Args:
        status (`str`): a status of `ExecutionResult`.
        message (`str`): the reason in one line.
    """

    def __init__(self, status: str, message: str) -> None:
        super().__init__(message)
        self.status = status


def error_of(status: str, message: str, line: int | None = None, column: int | None = None) -> IRError:
    """Return the exception for a status that a worker process reported."""
    if status == "parse_error":
        return IRError(message, line, column)
    return IRVerifyError(message, line, column) if status == "verify_error" else SandboxError(status, message)
