"""Make the folders that the forms load, all from one checkpoint; they are kept until it or the export changes."""

import hashlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import t2l
from t2l.arguments import ExportArguments
from t2l.data.rows import read_rows
from t2l.data.serialization import format_prompt

MODELS = ("quickstart", "t5_small")  # the checkpoint of the run, and the same widened to the sizes of T5-small
STAMP = "made_from.txt"
EXPORT = Path(t2l.__file__).parent / "export"
CPU_INFO = Path("/proc/cpuinfo")
WIDEN = Path(__file__).parents[1] / "widen_checkpoint.py"


def prepare(run_dir: Path, work_dir: Path, model: str, folders: Iterable[str]) -> dict[str, Path]:
    """Make the folders that do not exist, and return the paths of all.

    Args:
        run_dir (`Path`): a finished quickstart, with `checkpoint` and `dataset`.
        work_dir (`Path`): the folder for the folders.
        model (`str`): one of `MODELS`.
        folders (`Iterable[str]`): names as in `Form.folder`.
    """
    paths = {"checkpoint": run_dir / "checkpoint"}
    if model == "t5_small":
        paths["checkpoint"] = _prepare_folder(run_dir / "checkpoint", work_dir / "checkpoint", run_dir)
    for name in sorted(folders):  # fp32 comes before INT8, which is made from it
        if name not in paths:
            paths[name] = _prepare_folder(paths["checkpoint"], work_dir / name, run_dir)
    return paths


def _prepare_folder(checkpoint: Path, folder: Path, run_dir: Path) -> Path:
    content = [path.read_bytes() for path in (checkpoint / "model.safetensors", *sorted(EXPORT.glob("*.py")))]
    digest = hashlib.blake2b(b"".join(content), digest_size=16).hexdigest()
    stamp = folder / STAMP
    if stamp.exists() and stamp.read_text() == digest:
        return folder
    print(f"making {folder}", flush=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as unfinished:
        path = Path(unfinished, "model")
        _make(folder.name, checkpoint, path, run_dir)
        (path / STAMP).write_text(digest)
        shutil.rmtree(folder, ignore_errors=True)
        path.rename(folder)
    return folder


def _make(name: str, checkpoint: Path, path: Path, run_dir: Path) -> None:
    form, _, arithmetic = name.rpartition("_")
    if name == "checkpoint":
        subprocess.run([sys.executable, str(WIDEN), str(checkpoint), str(path)], check=True)
    elif form == "ctranslate2":
        _convert(checkpoint, path, "int8" if arithmetic == "int8" else None)
    else:
        _export(form, checkpoint, path, run_dir, int8=arithmetic == "int8")


def _convert(checkpoint: Path, path: Path, quantization: str | None) -> None:
    from ctranslate2.converters import TransformersConverter

    converter = TransformersConverter(str(checkpoint), copy_files=["tokenizer.json"])
    converter.convert(str(path), quantization=quantization)


def _export(form: str, checkpoint: Path, path: Path, run_dir: Path, *, int8: bool) -> None:
    from t2l.export import add_drafts, export_fused, export_onnx, quantize_onnx

    export = export_fused if form == "fused" else export_onnx
    if not int8:
        export(checkpoint, path)
    else:
        with tempfile.TemporaryDirectory() as full:
            quantize_onnx(export(checkpoint, full), path, target=detect_target())
    if form == "fused":  # drafts are of the training split, the requests of the others
        add_drafts(path, read_rows(run_dir / "dataset" / "train.jsonl"), max_entries=ExportArguments.draft_entries)


def detect_target() -> str:
    """Return the INT8 form that is made for the CPUs of this machine; Optimum and t2l get the same."""
    if platform.machine() in ("aarch64", "arm64"):
        return "arm64"
    return "avx512_vnni" if re.search(r"\bavx512_?vnni\b", CPU_INFO.read_text()) else "avx2"


def read_requests(run_dir: Path, num_requests: int) -> list[dict[str, str | None]]:
    """Return requests of the test split, then of the validation split: none that the model was trained on.

    Raises:
        `ValueError`: if there are fewer.
    """
    rows = [row for split in ("test", "validation") for row in read_rows(run_dir / "dataset" / f"{split}.jsonl")]
    if len(rows) < num_requests:
        raise ValueError(
            f"{num_requests} requests were asked for; {run_dir}/dataset has {len(rows)} that are not for training; "
            "ask for fewer"
        )
    return [
        {
            "prompt": row["prompt"],
            "signature": row.get("signature"),
            "entry_point": row["entry_point"],
            "source": format_prompt(row["prompt"], row.get("signature")),
        }
        for row in rows[:num_requests]
    ]
