"""Exceptions for refused IR; each has one of the statuses of `ExecutionResult`."""


class IRError(ValueError):
    """The text is not LLVM assembly.

    Args:
        message (`str`): LLVM's message with the faulty line, or the reason of the sandbox's screen.
        line (`int`, *optional*): the number of the faulty line, from 1.
        column (`int`, *optional*): the position of the faulty character in its line, from 1.
    """

    status = "parse_error"

    def __init__(self, message: str, line: int | None = None, column: int | None = None) -> None:
        super().__init__(message)
        self.line, self.column = line, column


class IRVerifyError(IRError):
    """The text parses, but breaks a rule of LLVM's verifier."""

    status = "verify_error"


class SandboxError(IRError):
    """The sandbox refused the text, or its program did not end normally.

    Args:
        status (`str`): one of `t2l.llvm.STATUSES`.
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
