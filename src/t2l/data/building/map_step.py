"""The map step: every chunk of a dataset, built by any number of processes in any order, kept when a run is stopped.

`<output_dir>.work/` holds `made_from.json` (everything that the chunks' bytes depend on) and `chunks/`. A run with
other arguments, other versions or another catalogue does not mix its chunks with those: it is refused.
"""

import contextlib
import hashlib
import importlib.metadata
import json
import multiprocessing
import os
import re
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import wait
from pathlib import Path

import t2l.data
import t2l.llvm
from t2l.arguments import DatasetArguments
from t2l.data.building.chunks import Summary, write_chunk
from t2l.data.building.plan import Chunk, plan_chunks, source_files
from t2l.data.building.progress import Progress
from t2l.data.errors import DatasetError
from t2l.llvm.clang import CompileError, compile_c
from t2l.llvm.ir.parsing import LLVM_VERSION

# Arguments that change no chunk: which chunks there are, who builds them, and what becomes of them.
_CHANGE_NO_CHUNK = """
    output_dir composer_programs programs_per_chunk num_workers executor num_tasks slurm_partition slurm_time
    prompts_per_program composer_prompts_per_program without_signature file_format rows_per_shard
    train_size validation_size test_size test_concepts test_concepts_size
    test_combinations max_train_difficulty test_composition_size excluded_tasks
"""
_FREE = frozenset(_CHANGE_NO_CHUNK.split())
_CHUNKS_PER_PROCESS = 100  # LLVM keeps a little of everything that it has seen


def work_folder(args: DatasetArguments) -> Path:
    """Where the unfinished dataset is."""
    return Path(f"{args.output_dir.rstrip('/')}.work")


def chunk_path(args: DatasetArguments, chunk: Chunk) -> Path:
    """The file of a chunk."""
    return work_folder(args) / "chunks" / f"{chunk}.parquet"


def describe_origin(args: DatasetArguments) -> dict[str, str]:
    """What the bytes of the chunks depend on: arguments, versions, code and sources.

    How many programs are composed is not among it, nor are the splits: chunks that are there serve a run that asks for
    more, or splits otherwise.
    """
    return {
        **{key: json.dumps(value) for key, value in vars(args).items() if key not in _FREE},
        "t2l": importlib.metadata.version("t2l"),
        "llvm": LLVM_VERSION,
        "clang": clang_version(),
        "code and catalogue": _digest(
            path
            for package in (t2l.data, t2l.llvm)
            for path in sorted(Path(package.__path__[0]).rglob("*"))
            if path.suffix in (".py", ".c")
        ),
        "c_sources content": _digest(file.path for file in source_files(args)) if args.c_sources else "",
        "c_sources flags": " ".join(flag for file in source_files(args) for flag in file.flags),
        "ir_datasets content": _digest(path for path in map(Path, args.ir_datasets) if path.is_file()),
    }


def clang_version() -> str:
    """The version of the clang that compiles C here."""
    try:
        text = compile_c("const char *version = __clang_version__;")
    except CompileError as err:
        raise DatasetError(f"clang does not work: {err}; install ziglang, or let CC name a clang") from None
    match = re.search(r'c"([\d.]+)', text)
    return match[1] if match else "unknown"


def _digest(paths: Iterator[Path]) -> str:
    found = hashlib.blake2b(digest_size=16)
    for path in paths:
        try:
            content = path.read_bytes()
        except OSError:
            content = b"unreadable"
        found.update(f"{path.name} {len(content)} ".encode() + content)
    return found.hexdigest()


def open_work_folder(args: DatasetArguments) -> str:
    """Make the work folder, or see that it is of this very dataset.

    Returns:
        `str`: the fingerprint of its chunks.

    Raises:
        `DatasetError`: if its chunks were made from something else.
    """
    folder, origin = work_folder(args), describe_origin(args)
    record = folder / "made_from.json"
    (folder / "chunks").mkdir(parents=True, exist_ok=True)
    if record.exists() and any((folder / "chunks").iterdir()):
        try:
            before = json.loads(record.read_text(encoding="utf-8"))
        except ValueError:
            before = {}
        changed = [key for key in origin if before.get(key) != origin[key]]
        if changed:
            told = ", ".join(f"{key} {before.get(key, 'unknown')} → {origin[key]}" for key in changed)
            raise DatasetError(
                f"{folder} holds the chunks of an unfinished dataset that was made otherwise ({told}); a run goes on "
                "with its own chunks only; delete that folder to start anew, or put back what was changed"
            )
    else:
        unfinished = record.with_name(f".made_from.{os.getpid()}.tmp")
        unfinished.write_text(json.dumps(origin, indent=2) + "\n", encoding="utf-8")
        unfinished.replace(record)
    return hashlib.blake2b(json.dumps(origin, sort_keys=True).encode(), digest_size=16).hexdigest()


def build_chunks(args: DatasetArguments, rank: int = 0, world_size: int = 1) -> None:
    """Build this process's share of the chunks, one after the other; those that are there already are kept.

    Args:
        args (`DatasetArguments`): of the dataset; the same for each rank.
        rank (`int`, *optional*, defaults to 0): which share.
        world_size (`int`, *optional*, defaults to 1): how many shares there are.

    Raises:
        `DatasetError`: for arguments that cannot be met, and files that cannot be written.
    """
    with explain_refusals(work_folder(args)):
        fingerprint = open_work_folder(args)
        chunks = plan_chunks(args)[rank::world_size]
        with Progress("chunks", sum(map(len, chunks))) as progress:
            for chunk in chunks:
                summary = write_chunk(chunk_path(args, chunk), args, chunk, fingerprint)
                progress.add(len(chunk), summary.kept)


def build_all_chunks(args: DatasetArguments) -> list[tuple[Chunk, Summary]]:
    """Build every chunk with `num_workers` processes.

    Returns:
        `list[tuple[Chunk, Summary]]`: in the order of the plan, however they were built.

    Raises:
        `DatasetError`: as `build_chunks`, and if a process dies.
    """
    built: dict[Chunk, Summary] = {}
    with explain_refusals(work_folder(args)):
        fingerprint = open_work_folder(args)
        chunks = plan_chunks(args)
        generation = _CHUNKS_PER_PROCESS * args.num_workers
        with Progress("chunks", sum(map(len, chunks))) as progress:
            for start in range(0, len(chunks), generation):
                for chunk, summary in _build(args, chunks[start : start + generation], fingerprint):
                    built[chunk] = summary
                    progress.add(len(chunk), summary.kept)
    return [(chunk, built[chunk]) for chunk in chunks]


def _build(args: DatasetArguments, chunks: Sequence[Chunk], fingerprint: str) -> Iterator[tuple[Chunk, Summary]]:
    # spawn: a forked child would inherit the threads' locks of whatever the caller has loaded
    pool = ProcessPoolExecutor(args.num_workers, multiprocessing.get_context("spawn"), _follow_parent)
    try:
        futures = {
            pool.submit(write_chunk, chunk_path(args, chunk), args, chunk, fingerprint): chunk for chunk in chunks
        }
        for future in as_completed(futures):
            yield futures[future], future.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _follow_parent() -> None:
    """A worker whose parent was killed would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=lambda: (wait([parent.sentinel]), os._exit(1)), daemon=True).start()


@contextlib.contextmanager
def explain_refusals(folder: Path) -> Iterator[None]:
    """Turn what the machine refuses (a full disk, a folder without rights, a dead process) into a `DatasetError`."""
    try:
        yield
    except BrokenProcessPool:
        raise DatasetError(
            f"a worker process died, perhaps out of memory; the finished chunks in {folder} are kept; run the same "
            "command again, with a smaller num_workers if it happens again"
        ) from None
    except OSError as error:
        raise DatasetError(
            f"cannot read or write {error.filename or folder}: {error.strerror or error}; a folder with the rights "
            "and the free space is needed; make room and run the same command again, finished chunks are kept"
        ) from None
