"""What an answer depends on: the revision of the model, and a key over this and everything else."""

import functools
import hashlib
import json
import re
from pathlib import Path
from typing import Any

_COMMIT = re.compile(r"[0-9a-f]{40}")
_BLOCK = 1 << 20  # bytes read at a time
# Not optimizer.pt and the like, which may be large and do not change answers.
_SUFFIXES = (".bin", ".json", ".model", ".onnx", ".onnx_data", ".safetensors", ".txt")


def get_revision(model: str | Path) -> str:
    """Return the commit of a model from the Hub, else a hash of the names and contents of a folder's model files.

    Sizes and times are not enough: a model that is trained again may keep them. A hash takes about 1.2 ms per MB.

    Args:
        model (`str` or `Path`): a folder, or the name of a model that was loaded from the Hub.

    Raises:
        `OSError`: if a file cannot be read.
    """
    folder = find_model_folder(model)
    if folder.parent.name == "snapshots" and _COMMIT.fullmatch(folder.name):
        return folder.name
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.iterdir() if path.suffix in _SUFFIXES and path.is_file()):
        digest.update(f"{path.name}\0{path.stat().st_size}\0".encode())
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                digest.update(block)
    return digest.hexdigest()


def find_model_folder(model: str | Path) -> Path:
    """Return the folder of a model that was loaded: itself, or where the Hub's cache keeps it.

    Raises:
        `FileNotFoundError`: if the cache of the Hub has no `config.json` of the model.
    """
    if Path(model).is_dir():
        return Path(model)
    from huggingface_hub import try_to_load_from_cache  # 0.1 s that a folder does not need

    found = try_to_load_from_cache(str(model), "config.json")
    if not isinstance(found, str):
        raise FileNotFoundError(f"the model {model} is not in the cache of the Hub")
    return Path(found).parent


def make_key(*parts: Any) -> str:
    """Return a hash of JSON values that an answer depends on, and of the version of t2l."""
    return hashlib.sha256(json.dumps([_get_version(), *parts], sort_keys=True).encode()).hexdigest()


@functools.cache
def _get_version() -> str:
    import importlib.metadata  # 10 ms that a single request does not need

    return importlib.metadata.version("t2l")
