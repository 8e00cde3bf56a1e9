"""`t2l completion`: print a script that completes commands, flags, their choices and files in a shell.

    t2l completion bash > ~/.local/share/bash-completion/completions/t2l
    t2l completion zsh > ~/.zfunc/_t2l          # with `fpath+=~/.zfunc` before `compinit` in ~/.zshrc
    t2l completion fish > ~/.config/fish/completions/t2l.fish

The script is made by the package shtab from the flags of this version; make it anew after an
update. It does not start Python.
"""

import argparse

from t2l.cli.terminal import print_now

SHELLS = ("bash", "zsh", "fish")
_FILES = {  # arguments that name a file
    *("file", "reference", "candidate", "config", "input", "output", "cache", "emit_to", "cfg"),
    *("tasks", "predictions"),
}
_FOLDERS = {"model_name_or_path", "output_dir"}


def print_completion(shell: str, parser: argparse.ArgumentParser) -> int:
    """Print the script for a shell.

    Args:
        shell (`str`): one of `SHELLS`.
        parser (`ArgumentParser`): the parser of all commands; its arguments get to know what completes them.
    """
    import shtab  # no other command needs it

    for action in _iter_actions(parser):
        if action.dest in _FILES:
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        elif action.dest in _FOLDERS:
            action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]
    print_now(shtab.complete(parser, shell=shell))
    return 0


def _iter_actions(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """Return the arguments of a parser and of its commands."""
    found: list[argparse.Action] = []
    for action in parser._actions:
        found.append(action)
        if isinstance(action, argparse._SubParsersAction):
            found += [own for command in set(action.choices.values()) for own in _iter_actions(command)]
    return found
