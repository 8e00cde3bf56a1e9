"""The fields of transformers' `Seq2SeqTrainingArguments`, read from its source without importing it.

Importing it costs 4.5 s (torch, mostly), which a user who mistyped a key should not wait for. The class itself stays
the authority: `parse_arguments` checks against it again before it builds one, and a test compares the two.
"""

import ast
import builtins
import dataclasses
import importlib.util
import typing
from enum import Enum
from pathlib import Path
from typing import Any

TRAINING_ARGUMENTS = "transformers.Seq2SeqTrainingArguments"
_FILES = ("debug_utils.py", "trainer_utils.py", "training_args.py", "training_args_seq2seq.py")
_CLASSES = ("TrainingArguments", "Seq2SeqTrainingArguments")


class _Names(dict[str, Any]):
    """What the annotations refer to; a class that YAML cannot hold anyway becomes an empty stand-in."""

    def __missing__(self, name: str) -> Any:
        return vars(builtins).get(name) or type(name, (), {})


def _literal(node: ast.expr) -> Any:
    try:
        return ast.literal_eval(node)
    except ValueError:
        return ast.unparse(node)


def _read_field(node: ast.AnnAssign, names: _Names) -> tuple[str, Any, Any]:
    """One line `name: annotation = default` or `name: annotation = field(…)` of a class body."""
    annotation = ast.unparse(node.annotation).replace("'", "")
    call = node.value if isinstance(node.value, ast.Call) else ast.Call(ast.Name("field"), [], [])
    options: dict[str | None, Any] = {keyword.arg: keyword.value for keyword in call.keywords}
    metadata = options.get("metadata", ast.Dict([], []))
    pairs = {_literal(key): _literal(value) for key, value in zip(metadata.keys, metadata.values, strict=True) if key}
    default = options.get("default") or (node.value if node.value is not call else None)
    field = dataclasses.field(
        default=_literal(default) if default else None,
        init="init" not in options or _literal(options["init"]),
        # a choice list that is computed is left to the check against the class itself
        metadata={key: value for key, value in pairs.items() if key != "choices" or isinstance(value, list)},
    )
    return ast.unparse(node.target), eval(annotation, {}, names), field


def read_training_outline() -> type:
    """A dataclass with the fields, types, defaults and help texts of `Seq2SeqTrainingArguments`, in about 0.1 s.

    Example:

    >>> {"learning_rate", "num_train_epochs"} <= {field.name for field in dataclasses.fields(read_training_outline())}
    True
    """
    spec = importlib.util.find_spec("transformers")
    if spec is None or spec.origin is None:
        raise ImportError("transformers is not installed; run `make test` or `pip install -c constraints.txt .` first")
    names = _Names(vars(typing), Path=Path)
    fields: dict[str, tuple[str, Any, Any]] = {}
    for file in _FILES:
        tree = ast.parse((Path(spec.origin).parent / file).read_text(encoding="utf-8"))
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "ExplicitEnum" for base in node.bases):
                members = [line for line in node.body if isinstance(line, ast.Assign)]
                names[node.name] = Enum(node.name, {ast.unparse(m.targets[0]): _literal(m.value) for m in members})
            elif isinstance(node, ast.ClassDef) and node.name in _CLASSES:
                lines = [line for line in node.body if isinstance(line, ast.AnnAssign)]
                fields |= {field[0]: field for field in (_read_field(line, names) for line in lines)}
    return dataclasses.make_dataclass("Seq2SeqTrainingArguments", list(fields.values()))
