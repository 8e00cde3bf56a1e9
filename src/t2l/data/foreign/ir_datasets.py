"""Pairs of English and LLVM IR, from any dataset with a column of each: a file, a folder, or a dataset on the Hub.

    for compiled in collect_ir_dataset("their/data.jsonl", "text", "llvm_ir"):
        print(compiled.program.name, compiled.reason or compiled.ir)

The IR is not trusted, so worker processes parse, verify and canonicalise it. If a row names no entry point, its first
externally visible function is used.
"""

import re
from collections import deque
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from t2l.data.errors import IRDatasetError
from t2l.data.foreign.admission import admit
from t2l.data.foreign.structs import find_definition, passes_struct
from t2l.data.programs import Compiled, Program
from t2l.data.rows import iter_jsonl
from t2l.llvm import Sandbox

_ENTRY = re.compile(r"^define (?!internal|private)[^\n@]*@([-\w$.]+)\(", re.MULTILINE)


def collect_ir_dataset(
    path: str,
    text_column: str,
    ir_column: str,
    entry_point_column: str | None = None,
    num_workers: int = 1,
) -> Iterator[Compiled]:
    """Yield every row of a dataset, with its canonical IR or with the reason why it is left out.

    Args:
        path (`str`): a `.jsonl` or `.parquet` file, a folder that `datasets.load_dataset` reads, or a Hub name. The
            split `train` is read, or the first one if there is no `train`.
        text_column (`str`): name of the column of English.
        ir_column (`str`): name of the column of LLVM assembly.
        entry_point_column (`str`, *optional*): name of the column of the function that the English asks for, written
            without `@`.
        num_workers (`int`, *optional*, defaults to 1): number of processes that canonicalise.

    Returns:
        `Iterator[Compiled]`: the rows in the dataset's order. `program.source` and `program.family` are both the
        dataset's name.

    Raises:
        `RowError`: for malformed lines of a JSON lines file, after the last good line.
        `IRDatasetError`: if the dataset cannot be read, or a column is missing.
    """
    columns = [column for column in (text_column, ir_column, entry_point_column) if column]
    name = Path(path).stem
    pending: deque[tuple[str, str, Any]] = deque()

    def texts() -> Iterator[str]:
        for row in _read(path):
            if missing := [column for column in columns if column not in row]:
                remedy = "name columns that it has"
                raise IRDatasetError(f"{path} has no column {missing[0]!r}; it has {', '.join(row)}; {remedy}")
            text, ir, entry = row[text_column], row[ir_column], row.get(entry_point_column or "")
            complete = isinstance(text, str) and isinstance(ir, str) and bool(text.strip())
            pending.append((text.strip() if complete else "", ir if complete else "", entry))
            yield pending[-1][1]

    with Sandbox(num_workers) as sandbox:
        for result in sandbox.canonicalize(texts()):
            prompt, original, entry = pending.popleft()
            defined = _ENTRY.findall(result.canonical or "")
            wanted = entry or next(iter(defined), "")
            program = Program(wanted, "", (prompt,), (), name, name)
            if not prompt:
                yield Compiled(program, None, "text or IR missing")
            elif result.status != "ok" or result.canonical is None:
                yield Compiled(program, None, f"IR refused: {result.status}")
            elif wanted not in defined:
                yield Compiled(program, None, "entry point not defined")
            elif passes_struct(find_definition(original, wanted)):
                yield Compiled(program, None, "struct by value")
            else:
                yield admit(program, result.canonical, original)


def _read(path: str) -> Iterator[Mapping[str, Any]]:
    """Yield the rows of a dataset."""
    if path.endswith(".jsonl"):
        yield from (row for _, row in iter_jsonl(path))
        return
    import datasets  # takes 1 s, which JSON lines do not need

    try:
        if path.endswith(".parquet"):
            loaded = datasets.load_dataset("parquet", data_files=path, streaming=True)
        else:
            loaded = datasets.load_dataset(path, streaming=True)
        yield from loaded["train" if "train" in loaded else next(iter(loaded))]
    except (OSError, ValueError, datasets.exceptions.DatasetsError) as err:
        reason = str(err).strip().split("\n")[0]
        remedy = "check the path, or the name on the Hub"
        raise IRDatasetError(
            f"{path} cannot be read ({reason}); a file, a folder or a dataset on the Hub is allowed; {remedy}"
        ) from None
