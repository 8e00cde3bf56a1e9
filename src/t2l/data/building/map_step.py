"""The map step: build all chunks of a dataset, with any number of processes in any order.

Finished chunks are kept when a run is stopped. `<output_dir>.work/` has a folder `chunks/`, and `made_from.json`, a
record of all that the bytes of the chunks depend on. A run with other arguments, versions or sources is refused,
because it would mix its chunks with those of another dataset.
"""

import contextlib
import hashlib
import importlib.metadata
import json
import multiprocessing
import os
import re
import threading
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import wait
from pathlib import Path

import t2l.data
import t2l.llvm
from t2l.arguments import DatasetArguments
from t2l.data.building.chunks import ChunkOptions, Summary, read_summary, write_chunk
from t2l.data.building.plan import Chunk, plan_chunks
from t2l.data.building.progress import Progress
from t2l.data.building.sources import CSources, get_sources
from t2l.data.errors import DatasetError
from t2l.files import write_atomic
from t2l.llvm.clang import CompileError, compile_c
from t2l.llvm.ir.parsing import LLVM_VERSION

# Arguments that do not change the content of a chunk. They decide which chunks there are, how they are built, and how
# rows are made from them.
_CHANGE_NO_CHUNK = frozenset(
    (
        *("output_dir", "composer_programs", "programs_per_chunk", "num_workers", "executor", "num_tasks"),
        *("slurm_partition", "slurm_time", "file_format", "rows_per_shard"),
        *("excluded_tasks", "excluded_programs"),
        *("prompts_per_program", "mixture", "registers", "without_signature", "name_only", "with_examples"),
        *("with_prototype", "renamed", "reworded", "train_size", "combination_programs", "formula_programs"),
        *("validation_size", "test_size", "test_concepts", "test_concepts_size", "test_combinations"),
        *("max_train_difficulty", "test_composition_size"),
    )
)
_CHUNKS_PER_PROCESS = 100  # then a new process takes over, because LLVM never frees all memory that it has used


def work_folder(output_dir: str) -> Path:
    """Return the folder of the unfinished dataset."""
    return Path(f"{output_dir.rstrip('/')}.work")


def chunk_path(output_dir: str, chunk: Chunk) -> Path:
    """Return the file of a chunk."""
    return work_folder(output_dir) / "chunks" / f"{chunk}.parquet"


def build_chunk(args: DatasetArguments, chunk: Chunk, fingerprint: str) -> Summary:
    """Build one chunk, unless it is finished already.

    Args:
        args (`DatasetArguments`): the arguments of the dataset.
        chunk (`Chunk`): the chunk to build.
        fingerprint (`str`): a digest of all that the chunk's bytes depend on (`open_work_folder`).
    """
    path, origin = chunk_path(args.output_dir, chunk), {"chunk": str(chunk), "fingerprint": fingerprint}
    if summary := read_summary(path, origin):
        return summary
    options = ChunkOptions(args.seed, args.tests_per_row, args.max_completion_chars)
    return write_chunk(path, origin, chunk.compile(), options, trusted=chunk.source.trusted)


def build_chunks(args: DatasetArguments, rank: int = 0, world_size: int = 1) -> None:
    """Build this process's share of the chunks, one after the other; keep those that are finished.

    Args:
        args (`DatasetArguments`): the arguments of the dataset, the same for each rank.
        rank (`int`, *optional*, defaults to 0): index of the share.
        world_size (`int`, *optional*, defaults to 1): number of shares.

    Raises:
        `DatasetError`: for arguments that cannot be met, and files that cannot be written.
    """
    with explain_refusals(work_folder(args.output_dir)):
        fingerprint = open_work_folder(args)
        chunks = plan_chunks(args)[rank::world_size]
        with Progress("chunks", sum(map(len, chunks))) as progress:
            for chunk in chunks:
                progress.add(len(chunk), build_chunk(args, chunk, fingerprint).kept)


def build_all_chunks(args: DatasetArguments) -> list[tuple[Chunk, Summary]]:
    """Build every chunk with `num_workers` processes.

    Returns:
        `list[tuple[Chunk, Summary]]`: the chunks with their summaries, in the order of the plan.

    Raises:
        `DatasetError`: as `build_chunks`, and if a process dies.
    """
    built: dict[Chunk, Summary] = {}
    with explain_refusals(work_folder(args.output_dir)):
        fingerprint = open_work_folder(args)
        chunks = plan_chunks(args)
        generation = _CHUNKS_PER_PROCESS * args.num_workers
        with Progress("chunks", sum(map(len, chunks))) as progress:
            for start in range(0, len(chunks), generation):
                for chunk, summary in _build_in_processes(args, chunks[start : start + generation], fingerprint):
                    built[chunk] = summary
                    progress.add(len(chunk), summary.kept)
    return [(chunk, built[chunk]) for chunk in chunks]


def _build_in_processes(
    args: DatasetArguments, chunks: Sequence[Chunk], fingerprint: str
) -> Iterator[tuple[Chunk, Summary]]:
    # spawn, because a forked child would inherit the locks of the caller's threads
    pool = ProcessPoolExecutor(args.num_workers, multiprocessing.get_context("spawn"), _exit_with_parent)
    try:
        futures = {pool.submit(build_chunk, args, chunk, fingerprint): chunk for chunk in chunks}
        for future in as_completed(futures):
            yield futures[future], future.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _exit_with_parent() -> None:
    """Exit when the parent process dies."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=lambda: (wait([parent.sentinel]), os._exit(1)), daemon=True).start()


def open_work_folder(args: DatasetArguments) -> str:
    """Make the work folder, or check that its chunks belong to this dataset.

    Returns:
        `str`: the fingerprint of the chunks: 32 hexadecimal digits.

    Raises:
        `DatasetError`: if its chunks were made with other arguments, versions or sources.
    """
    folder, origin = work_folder(args.output_dir), describe_origin(args)
    record = folder / "made_from.json"
    (folder / "chunks").mkdir(parents=True, exist_ok=True)
    if record.exists() and any((folder / "chunks").iterdir()):
        try:
            before = json.loads(record.read_text(encoding="utf-8"))
        except ValueError:
            before = {}
        changed = [key for key in origin if before.get(key) != origin[key]]
        if changed:
            changes = ", ".join(f"{key} {before.get(key, 'unknown')} → {origin[key]}" for key in changed)
            raise DatasetError(
                f"{folder} holds the chunks of another unfinished dataset ({changes}); a run can go on only with the "
                "same arguments, versions and sources; delete that folder to start anew, or undo the changes"
            )
    else:
        write_atomic(record, json.dumps(origin, indent=2) + "\n")
    return hashlib.blake2b(json.dumps(origin, sort_keys=True).encode(), digest_size=16).hexdigest()


def describe_origin(args: DatasetArguments) -> dict[str, str]:
    """Return all that the bytes of the chunks depend on: arguments, versions, code and sources.

    The number of composed programs and the splits are not part of it, so a run with more programs or other splits can
    use the finished chunks.
    """
    files = [file for source in get_sources(args) if isinstance(source, CSources) for file in source.files()]
    return {
        **{key: json.dumps(value) for key, value in vars(args).items() if key not in _CHANGE_NO_CHUNK},
        "t2l": importlib.metadata.version("t2l"),
        "llvm": LLVM_VERSION,
        "clang": clang_version(),
        "code and catalogue": _digest_files(
            path
            for package in (t2l.data, t2l.llvm)
            for path in sorted(Path(package.__path__[0]).rglob("*"))
            if path.suffix in (".py", ".c", ".yaml")
        ),
        "c_sources content": _digest_files(file.path for file in files) if files else "",
        "c_sources flags": " ".join(flag for file in files for flag in file.flags),
        "ir_datasets content": _digest_files(path for path in map(Path, args.ir_datasets) if path.is_file()),
    }


def clang_version() -> str:
    """Return the version of the clang in use.

    Raises:
        `DatasetError`: if clang does not work.
    """
    try:
        text = compile_c("const char *version = __clang_version__;")
    except CompileError as err:
        raise DatasetError(f"clang does not work: {err}; pip install 't2l[data]', or let CC name a clang") from None
    match = re.search(r'c"([\d.]+)', text)
    return match[1] if match else "unknown"


def _digest_files(paths: Iterable[Path]) -> str:
    digest = hashlib.blake2b(digest_size=16)
    for path in paths:
        try:
            content = path.read_bytes()
        except OSError:
            content = b"unreadable"
        digest.update(f"{path.name} {len(content)} ".encode() + content)
    return digest.hexdigest()


@contextlib.contextmanager
def explain_refusals(folder: Path) -> Iterator[None]:
    """Turn errors of the machine (a full disk, a folder without rights, a dead process) into a `DatasetError`."""
    try:
        yield
    except BrokenProcessPool:
        raise DatasetError(
            f"a worker process died, perhaps out of memory; the finished chunks in {folder} are kept; run the same "
            "command again, with a smaller num_workers if it happens again"
        ) from None
    except OSError as error:
        raise DatasetError(
            f"cannot read or write {error.filename or folder}: {error.strerror or error}; needed are rights to the "
            "folder and free space in it; correct this and run the same command again (finished chunks are kept)"
        ) from None
