"""An index on disk: a folder of arrays, which are mapped, and of texts, which are read when they are needed.

    index.json          version, counts, encoder, sources
    sparse.npz          sparse scores of the wordings
    vectors.npy         uint8 (number of wordings, dimension / 2): the encoder's vectors, two numbers in a byte
    arrays.npz          which programs each wording belongs to; types, concepts and numbers of the programs
    programs.bin        programs, as JSON
    wordings.bin        wordings, as people read them

A wording is stored once, however many programs it belongs to: variants of a function differ in types and numbers,
which are compared apart, and put in when people read the wording.
"""

import functools
import json
import re
import zipfile
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from t2l.llvm import Signature, parse_signature
from t2l.retrieval.blocks import Blocks
from t2l.retrieval.errors import MemoryIndexError
from t2l.retrieval.normalization import put_numbers
from t2l.retrieval.program_text import read_program
from t2l.retrieval.records import KnownProgram
from t2l.retrieval.sparse import SparseScorer
from t2l.retrieval.vectors import multiply

VERSION = 2
MANIFEST, ARRAYS, VECTORS, PROGRAMS, WORDINGS = (
    "index.json",
    "arrays.npz",
    "vectors.npy",
    "programs.bin",
    "wordings.bin",
)
_UNSIGNED = re.compile(r"([.?!]?)$")  # where a wording says that
_DAMAGE = (OSError, ValueError, KeyError, TypeError, EOFError, IndexError, AttributeError, RecursionError)
_REBUILD = "build it again (recipes/build_index.py)"


@dataclass(frozen=True)
class Index:
    """An index that was read from disk.

    Args:
        manifest (`dict`): what `index.json` holds.
        sparse (`SparseScorer`): scores of the words.
        vectors (`np.ndarray`): uint8 (number of wordings, dimension / 2); see `t2l.retrieval.vectors`.
        vector_scale (`float`): what a level of these is worth.
        links (`np.ndarray`): int32; the wordings of all programs, one program after the other.
        starts (`np.ndarray`): int64 (number of programs); where the wordings of each program begin in `links`.
        put (`np.ndarray`): for each of `links`, the numbers of the program's own wording, as a position in the
            manifest's `put`.
        types (`np.ndarray`): int32 (number of programs); position of its function type in `function_types`.
        concepts (`np.ndarray`): int32 (number of programs); the same number for programs of one concept.
        number_links (`np.ndarray`): int32; the constants of all programs, as positions in the manifest's `numbers`.
        number_starts (`np.ndarray`): int64 (number of programs + 1); where those of each program begin.
        unsigned (`np.ndarray`): bool (number of programs); whether the wordings say that numbers are unsigned.
        function_types (`list[str]`): such as `"i32 (i32, i32)"`.
    """

    manifest: dict[str, Any]
    sparse: SparseScorer
    vectors: np.ndarray
    vector_scale: float
    links: np.ndarray
    starts: np.ndarray
    put: np.ndarray
    types: np.ndarray
    concepts: np.ndarray
    number_links: np.ndarray
    number_starts: np.ndarray
    unsigned: np.ndarray
    function_types: list[str]
    _programs: Blocks
    _wordings: Blocks

    @classmethod
    def load(cls, folder: str | Path) -> "Index":
        """Read an index.

        Raises:
            `MemoryIndexError`: if it is missing, truncated, damaged, or of another version.
        """
        folder = Path(folder)
        manifest = _read_manifest(folder)
        try:
            arrays = dict(np.load(folder / ARRAYS, allow_pickle=False))
            index = cls(
                manifest,
                SparseScorer.load(folder),
                np.asarray(np.load(folder / VECTORS, mmap_mode="r", allow_pickle=False)),  # a `memmap` is slower
                float(arrays["vector_scale"]),
                arrays["links"],
                arrays["starts"],
                arrays["put"],
                arrays["types"],
                arrays["concepts"],
                arrays["number_links"],
                arrays["number_starts"],
                arrays["unsigned"],
                [str(type_) for type_ in manifest["function_types"]],
                Blocks(folder / PROGRAMS, arrays["program_offsets"]),
                Blocks(folder / WORDINGS, arrays["wording_offsets"]),
            )
            index._check()
        except MemoryIndexError:
            raise
        except (*_DAMAGE, zipfile.BadZipFile) as error:
            reason = " ".join(str(error).split())[:200] or type(error).__name__
            raise MemoryIndexError(f"the index {folder} is damaged or incomplete ({reason}); {_REBUILD}") from None
        return index

    def __len__(self) -> int:
        return len(self.types)

    @functools.cached_property
    def signatures(self) -> list[Signature]:
        """The function types, read; their name is `f`."""
        return [parse_signature(type_.replace(" (", " @f(", 1)) for type_ in self.function_types]

    def program(self, index: int) -> KnownProgram:
        """Return the program at an index.

        Raises:
            `MemoryIndexError`: if it is damaged, or its parameters are not those of its signature. Its IR is not read.
        """
        try:
            return read_program(self._programs[index])
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            reason = str(error) if isinstance(error, MemoryIndexError) else f"it cannot be read: {error!r}"
            raise MemoryIndexError(f"program {index} of the index is refused ({reason[:200]}); {_REBUILD}") from None

    def cosines(self, vector: np.ndarray) -> np.ndarray:
        """Return the cosine of a vector of length 1 (float32) with each wording (float32)."""
        return multiply(self.vectors, self.vector_scale, vector)

    def average(self, likeness: np.ndarray, sharpness: float) -> np.ndarray:
        """Return for each program the mean likeness of its wordings, in which nearer ones count more (float32).

        Args:
            likeness (`np.ndarray`): float32 (number of wordings).
            sharpness (`float`): 0 would be the plain mean, infinity the largest.
        """
        powers = np.exp(sharpness * (likeness - 1))
        counts = np.diff(self.starts, append=len(self.links))
        means = np.add.reduceat(powers[self.links], self.starts) / counts
        return 1 + np.log(np.maximum(means, 1e-30)) / np.float32(sharpness)

    def find_type(self, function_type: str) -> int:
        """Return the position of a function type, or -1 if no program has it."""
        return self.function_types.index(function_type) if function_type in self.function_types else -1

    def count_other_numbers(self, numbers: Collection[str]) -> np.ndarray:
        """Return for each program how many of its constants are not among some numbers (int64)."""
        known = self.manifest["numbers"]
        given = [position for position, number in enumerate(known) if number in numbers]
        sums = np.concatenate([[0], np.cumsum(~np.isin(self.number_links, given))])
        return np.diff(sums[self.number_starts])

    def wordings_of(self, index: int) -> np.ndarray:
        """Return the positions of the wordings of the program at an index."""
        stop = self.starts[index + 1] if index + 1 < len(self.starts) else len(self.links)
        return np.asarray(self.links[self.starts[index] : stop])

    def wording(self, program: int, index: int) -> str:
        """Return the wording at an index, as people read it, with the numbers of a program that has it."""
        start = int(self.starts[program])
        place = start + int(np.flatnonzero(self.wordings_of(program) == index)[0])
        text = put_numbers(self._wordings[index], self.manifest["put"][self.put[place]].split())
        return _UNSIGNED.sub(r" (unsigned)\1", text, count=1) if self.unsigned[program] else text

    def _check(self) -> None:
        """Refuse arrays that do not fit each other, before one of them is used as an index of another."""
        num_programs, num_wordings = len(self.types), len(self.vectors)
        problems = [
            what
            for what, right in (
                ("starts", self.starts.shape == (num_programs,) and _ascending(self.starts, len(self.links))),
                ("links", _in_range(self.links, num_wordings)),
                ("types", _in_range(self.types, len(self.function_types))),
                ("numbers", self.put.shape == self.links.shape and _in_range(self.put, len(self.manifest["put"]))),
                ("constants", self.number_starts.shape == (num_programs + 1,) and self._constants_fit()),
                ("concepts", self.concepts.shape == (num_programs,)),
                ("signs", self.unsigned.shape == (num_programs,) and self.unsigned.dtype == np.bool_),
                ("vectors", self.vectors.ndim == 2 and self.vectors.dtype == np.uint8),
                ("sparse scores", len(self.sparse) == num_wordings),
                ("scale", np.isfinite(self.vector_scale) and self.vector_scale > 0),
                ("function types", len(self.signatures) == len(self.function_types)),
                ("numbers of wordings", all(isinstance(text, str) for text in self.manifest["put"])),
                ("index.json", self.manifest["num_programs"] == num_programs),
            )
            if not right
        ]
        if problems:
            raise MemoryIndexError(f"the index has {', '.join(problems)} that do not fit the rest; {_REBUILD}")

    def _constants_fit(self) -> bool:
        count = len(self.manifest["numbers"])
        in_range = not len(self.number_links) or _in_range(self.number_links, count)
        ends = self.number_starts[0] == 0 and self.number_starts[-1] == len(self.number_links)
        return bool(in_range and ends and (np.diff(self.number_starts) >= 0).all())


def _in_range(positions: np.ndarray, count: int) -> bool:
    is_integer = np.issubdtype(positions.dtype, np.integer)
    return bool(is_integer and len(positions) and positions.min() >= 0 and positions.max() < count)


def _ascending(starts: np.ndarray, stop: int) -> bool:
    is_integer = np.issubdtype(starts.dtype, np.integer)
    return bool(is_integer and len(starts) and starts[0] == 0 and (np.diff(starts) > 0).all() and starts[-1] < stop)


def _read_manifest(folder: Path) -> dict[str, Any]:
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        version = manifest["version"]
    except FileNotFoundError:
        what = "is no index" if folder.is_dir() else "does not exist"
        raise MemoryIndexError(f"{folder} {what}; allowed: a folder of recipes/build_index.py; {_REBUILD}") from None
    except _DAMAGE as error:
        raise MemoryIndexError(f"{folder / MANIFEST} cannot be read ({error}); {_REBUILD}") from None
    if version != VERSION:
        raise MemoryIndexError(f"the index {folder} has version {version}; this t2l reads {VERSION}; {_REBUILD}")
    return dict(manifest)


def number_distinct(items: Sequence[str]) -> tuple[list[str], np.ndarray]:
    """Return the distinct items in order of appearance, and for each item its position among them (int32)."""
    positions: dict[str, int] = {}
    numbered = np.array([positions.setdefault(item, len(positions)) for item in items], np.int32)
    return list(positions), numbered
