"""Packages that only some parts of t2l need; `pip install 't2l[train]'` installs those of training, and so on."""

import contextlib
import sys
from collections.abc import Iterator


class MissingExtraError(ImportError, ValueError):
    """A package is not installed that this part of t2l needs; the message says how to install it."""


@contextlib.contextmanager
def needs_extra(extra: str, what: str) -> Iterator[None]:
    """Import what only an extra installs; if a package is missing, name the remedy.

    Args:
        extra (`str`): name of the extra in setup.py.
        what (`str`): what the packages are needed for, as the subject of a sentence.

    Raises:
        `MissingExtraError`: if a package is not installed.

    ```python
    >>> with needs_extra("train", "training"):
    ...     import no_such_package
    Traceback (most recent call last):
    ...
    t2l.extras.MissingExtraError: training needs no_such_package, which is not installed; pip install 't2l[train]'

    ```
    """
    try:
        yield
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package in ("", "t2l"):  # a mistake of our own
            raise
        reason = f"{what} needs {package}, which is not installed; pip install 't2l[{extra}]'"
        raise MissingExtraError(reason, name=error.name) from None


@contextlib.contextmanager
def script_needs_extra(extra: str, script: str) -> Iterator[None]:
    """As `needs_extra`, for a program: print the message and exit with status 2."""
    try:
        with needs_extra(extra, script):
            yield
    except MissingExtraError as error:
        print(error, file=sys.stderr)
        raise SystemExit(2) from None
