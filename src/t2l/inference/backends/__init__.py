"""Models, loaded with the library that runs them: ONNX Runtime for exported graphs, torch for checkpoints."""

from pathlib import Path

from tokenizers import Tokenizer

from t2l.cpus import count_usable_cpus
from t2l.extras import needs_extra
from t2l.inference.backends.fused import FUSED_GRAPHS, FusedBackend
from t2l.inference.backends.merged import DECODERS, ENCODER, MergedBackend
from t2l.inference.backends.protocol import Backend, LoadingError, SpecialTokens, State
from t2l.inference.backends.sessions import REMEDY
from t2l.inference.decoding.drafting import DRAFT_FILE, NgramTable

__all__ = ["Backend", "LoadingError", "SpecialTokens", "State", "load_backend"]
TOKENIZER = "tokenizer.json"
CHECKPOINT = ["*.safetensors", "*.bin", "*.model", "*.txt"]  # weights, and other types of tokenizers
# Below this size a decoder's products are too small to share: on two cores, a call of the quickstart's decoder (2 MB)
# takes 0.10 ms with one thread and 0.11 to 0.20 ms with two.
SMALL_DECODER = 8_000_000  # bytes


def load_backend(
    model_name_or_path: str | Path, num_threads: int | None = None
) -> tuple[Backend, Tokenizer, NgramTable | None]:
    """Load a model, its tokenizer, and its table of drafts if it has one.

    A folder with `encoder.onnx` (t2l's own export) or `encoder_model.onnx` (Optimum's) runs on ONNX Runtime, and
    neither torch nor transformers is imported. Any other folder runs on torch.

    Args:
        model_name_or_path (`str` or `Path`): folder, or name on the Hub.
        num_threads (`int`, *optional*, defaults to the number of CPUs of this process): number of threads. A small
            decoder uses one per call, and with fused graphs answers that many batches at once; a large one uses all of
            them per call.

    Raises:
        `LoadingError`: if a file of the model is missing or broken.
        `OSError`: if there is no model with that name.
    """
    folder = Path(model_name_or_path)
    if not folder.is_dir():
        folder = _download(str(model_name_or_path))
    threads = num_threads or count_usable_cpus()
    if any((folder / name).exists() for name in FUSED_GRAPHS):
        small = _is_small(folder / FUSED_GRAPHS[1])
        backend: Backend = FusedBackend(folder, 1 if small else threads)
        backend.batches_at_once = threads if small else 1
    elif any((folder / name).exists() for name in (ENCODER, *DECODERS)):
        backend = MergedBackend(folder, 1 if _is_small(folder / DECODERS[0]) else threads)
    else:
        with needs_extra("train", f"{folder}, a checkpoint that was not exported,"):
            from t2l.inference.backends.torch import load_torch_backend  # loads torch
        return (*load_torch_backend(folder, num_threads), None)
    drafts = folder / DRAFT_FILE
    return backend, _load_tokenizer(folder), NgramTable.load(drafts) if drafts.exists() else None


def _is_small(decoder: Path) -> bool:
    return decoder.exists() and decoder.stat().st_size < SMALL_DECODER


def _load_tokenizer(folder: Path) -> Tokenizer:
    path = folder / TOKENIZER
    if not path.is_file():
        raise LoadingError(f"{folder} has no {TOKENIZER}; {REMEDY}")
    try:
        tokenizer = Tokenizer.from_file(str(path))
    except Exception as err:  # the library raises nothing more specific
        raise LoadingError(f"{path} is not a tokenizer: {str(err)[:200]}; {REMEDY}") from err
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def _download(name: str) -> Path:
    """Fetch what the runtime reads of a model on the Hub: of several forms only the one that is preferred."""
    from huggingface_hub import HfApi, snapshot_download  # not needed for folders
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError, RepositoryNotFoundError

    try:
        files = HfApi().list_repo_files(name)
    except HFValidationError as err:
        raise FileNotFoundError(f"there is no folder {name}, and no model on the Hub can have this name") from err
    except RepositoryNotFoundError as err:
        raise FileNotFoundError(f"there is no folder {name}, and no such model on the Hub; check the name") from err
    except OSError:  # without a network, what was fetched before is as good
        try:
            return Path(snapshot_download(name, local_files_only=True))
        except LocalEntryNotFoundError as err:
            raise FileNotFoundError(
                f"there is no folder {name}, the Hub cannot be reached, and the model was not fetched before; "
                "check the name and the network"
            ) from err
    graphs = FUSED_GRAPHS if FUSED_GRAPHS[0] in files else (ENCODER, *DECODERS)
    patterns = [*(f"{graph}*" for graph in graphs), DRAFT_FILE] if graphs[0] in files else CHECKPOINT
    return Path(snapshot_download(name, allow_patterns=[*patterns, "*.json"]))
