"""Write an index: documented programs in, a folder out."""

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import numpy as np

from t2l.data.serialization import program_key
from t2l.llvm import parse_signature
from t2l.retrieval.blocks import write_blocks
from t2l.retrieval.encoder import Encoder
from t2l.retrieval.errors import MemoryIndexError
from t2l.retrieval.index import (
    ARRAYS,
    MANIFEST,
    PROGRAMS,
    VECTORS,
    VERSION,
    WORDINGS,
    number_distinct,
)
from t2l.retrieval.normalization import find_numbers, normalize, split_name, strip_types
from t2l.retrieval.program_text import dump_program
from t2l.retrieval.records import KnownProgram
from t2l.retrieval.sparse import SPARSE, write_sparse
from t2l.retrieval.vectors import pack_vectors

_CHUNK = 4096  # wordings that are encoded together
_FILES = {MANIFEST, ARRAYS, VECTORS, PROGRAMS, WORDINGS, SPARSE}


class Documented(NamedTuple):
    """A program with the English that asks for it."""

    program: KnownProgram
    wordings: Sequence[str]


def write_index(
    documented: Iterable[Documented], encoder: Encoder, encoder_id: str, folder: str | Path
) -> dict[str, int]:
    """Write an index; an earlier one in the same folder is replaced when the new one is complete.

    Programs of a concept with the same canonical IR become one, with all their wordings.

    Args:
        documented (`Iterable[Documented]`): the programs.
        encoder (`Encoder`): makes the vectors of the wordings.
        encoder_id (`str`): identifies the encoder; a search needs the same one.
        folder (`str` or `Path`): the folder to write.

    Returns:
        `dict[str, int]`: `num_programs`, `num_concepts`, `num_wordings` and `num_bytes`.

    Raises:
        `MemoryIndexError`: if there are no programs, or the folder holds anything else than an index, or cannot be
            written.
    """
    folder = Path(folder).resolve()
    with _replace(folder) as unfinished:
        programs = _merge(documented)
        if not programs:
            raise MemoryIndexError(
                "no documented program found; an index needs at least one: a function with a comment right above it, "
                "or a row with prompt and completion; correct the sources"
            )
        counts = _write(programs, encoder, encoder_id, unfinished)
    return counts | {"num_bytes": sum(path.stat().st_size for path in folder.iterdir())}


@contextmanager
def _replace(folder: Path) -> Iterator[Path]:
    """Give an empty folder, which takes the place of an earlier index when it is complete."""
    if folder.exists() and not _may_replace(folder):
        raise MemoryIndexError(
            f"output folder {folder} given, which exists and is no index; allowed: a new or empty folder, or an "
            "index; choose another one"
        )
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        unfinished = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", suffix=".unfinished", dir=folder.parent))
    except OSError as error:
        given = f"output folder {folder} given, which cannot be written ({error.strerror})"
        raise MemoryIndexError(f"{given}; allowed: a folder that you may write; choose another one") from None
    try:
        umask = os.umask(0)
        os.umask(umask)
        unfinished.chmod(0o777 & ~umask)
        yield unfinished
        if folder.exists():
            folder.rename(unfinished.with_suffix(".replaced"))
        unfinished.rename(folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
        shutil.rmtree(unfinished.with_suffix(".replaced"), ignore_errors=True)


def _may_replace(folder: Path) -> bool:
    names = {path.name for path in folder.iterdir()} if folder.is_dir() else {""}
    return not names or (MANIFEST in names and names <= _FILES)


def _write(programs: Sequence[Documented], encoder: Encoder, encoder_id: str, folder: Path) -> dict[str, int]:
    """Write the files of an index; return the counts."""
    shown, numbers, links, starts, put_in = _link(programs)
    types, type_of = number_distinct([parse_signature(program.signature).function_type for program, _ in programs])
    concepts, concept_of = number_distinct([program.concept for program, _ in programs])
    texts = list(shown)
    write_sparse(texts, folder)
    vectors, vector_scale = pack_vectors(_encode(encoder, texts))
    np.save(folder / VECTORS, vectors)
    known_numbers, number_links = number_distinct([number for own in numbers for number in own])
    put_texts, put = number_distinct(put_in)
    np.savez_compressed(
        folder / ARRAYS,
        vector_scale=vector_scale,
        links=links,
        starts=starts,
        put=put.astype(np.min_scalar_type(len(put_texts))),
        types=type_of,
        concepts=concept_of,
        number_links=number_links,
        number_starts=np.cumsum([0, *map(len, numbers)], dtype=np.int64),
        unsigned=np.array(["unsigned" in wordings[0] for _, wordings in programs], np.bool_),
        program_offsets=write_blocks(folder / PROGRAMS, (dump_program(program) for program, _ in programs)),
        wording_offsets=write_blocks(folder / WORDINGS, shown.values()),
    )
    counts = {"num_programs": len(programs), "num_concepts": len(concepts), "num_wordings": len(texts)}
    sources = sorted({program.source for program, _ in programs})
    manifest = {"version": VERSION, "id": _hash_files(folder), **counts, "sources": sources, "encoder": encoder_id}
    manifest |= {"function_types": types, "numbers": known_numbers, "put": put_texts}
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
    return counts


def _hash_files(folder: Path) -> str:
    digest = hashlib.blake2b(digest_size=16)
    for path in sorted(folder.iterdir()):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _merge(documented: Iterable[Documented]) -> list[Documented]:
    """Return distinct programs of each concept; one that comes again adds its wordings to the first.

    One program may belong to several concepts ("area of a rectangle" and "force" are a product). It comes once for
    each: wordings of one meaning support each other in a search.
    """
    merged: dict[tuple[bytes, str], Documented] = {}
    for program, wordings in documented:
        signature = parse_signature(program.signature)
        key = program_key(program.ir, signature.name), program.concept
        first, known = merged.get(key, (program, ()))
        merged[key] = Documented(first, tuple(dict.fromkeys((*known, *wordings, split_name(signature.name)))))
    return list(merged.values())


def _link(
    programs: Sequence[Documented],
) -> tuple[dict[str, str], list[list[str]], np.ndarray, np.ndarray, list[str]]:
    """Return the distinct wordings (normal form to text), each program's constants, and which wordings it has.

    The last two are for each of these links: where those of a program begin, and the numbers of its own wording.
    """
    shown: dict[str, str] = {}
    positions: dict[str, int] = {}
    links: list[int] = []
    starts, numbers, put_in = [], [], []
    for program, wordings in programs:
        names = [parameter.name for parameter in program.parameters]
        starts.append(len(links))
        own: dict[str, str] = {}
        for wording in wordings:
            own.setdefault(normalize(wording, names), wording)
        for text, wording in own.items():
            shown.setdefault(text, strip_types(wording))
            links.append(positions.setdefault(text, len(positions)))
            put_in.append(" ".join(find_numbers(strip_types(wording))))
        in_all = set.intersection(*(set(find_numbers(wording)) for wording in wordings[:-1] or wordings))
        numbers.append(sorted(in_all))
    return shown, numbers, np.array(links, np.int32), np.array(starts, np.int64), put_in


def _encode(encoder: Encoder, texts: Sequence[str]) -> np.ndarray:
    """Return the vectors (float32, shape (number of texts, dimension))."""
    return np.concatenate([encoder.encode(texts[start : start + _CHUNK]) for start in range(0, len(texts), _CHUNK)])
