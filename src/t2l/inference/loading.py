"""Load a model by name, and say what is wrong with it if that fails."""

from pathlib import Path
from typing import TYPE_CHECKING

from t2l.inference.errors import ModelLoadError

if TYPE_CHECKING:
    from t2l.inference.generator import Generator

_ALLOWED = "allowed: a folder with an ONNX model or a checkpoint, or a name on the Hugging Face Hub"


def load_model(model: str | Path | None = None, num_threads: int | None = None) -> tuple[str, "Generator"]:
    """Load the generator, and return it with its folder or Hub name.

    Raises:
        `ModelLoadError`: for every mistake in the name or the files.
    """
    # ONNX Runtime, while the sandbox starts.
    from t2l.inference.backends import LoadingError
    from t2l.inference.generator import bundled_model, load_generator

    found = bundled_model() if model is None else model
    if found is None:
        remedy = "run `make quickstart`, then give runs/quickstart/onnx"
        raise ModelLoadError(f"no model given, and none is bundled with this installation; {_ALLOWED}; {remedy}")
    name = str(found)
    try:
        if Path(name).is_dir() and not any(Path(name).glob("*config.json")) and not any(Path(name).glob("*.onnx")):
            raise FileNotFoundError("the folder has no *.onnx and no config.json")  # without seconds of loading torch
        return name, load_generator(name, num_threads=num_threads)
    except LoadingError as error:  # names the file and the remedy
        raise ModelLoadError(f"the model {name!r} cannot be loaded: {error}") from error
    except Exception as error:  # ONNX Runtime, the Hub and safetensors have error types of their own
        reason = " ".join(str(error).split())[:300] or type(error).__name__
        remedy = "check the name, or export the model again (recipes/export_onnx.py)"
        raise ModelLoadError(f"the model {name!r} cannot be loaded: {reason}; {_ALLOWED}; {remedy}") from error
