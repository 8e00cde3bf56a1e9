"""Open ONNX files with ONNX Runtime, and say plainly what is wrong with one that cannot be opened."""

from collections.abc import Collection
from pathlib import Path

import onnxruntime

from t2l.inference.backends.protocol import LoadingError

REMEDY = "export the checkpoint again with recipes/export_onnx.py, or copy the whole folder"


def open_session(path: Path, num_threads: int, inputs: Collection[str]) -> onnxruntime.InferenceSession:
    """Open an ONNX file on the CPU.

    Args:
        path (`Path`): the file.
        num_threads (`int`): number of threads that one call may use.
        inputs (`Collection[str]`): names of inputs that it must have.

    Raises:
        `LoadingError`: if the file is missing, empty, cut off, not ONNX, or another graph.
    """
    if not path.is_file():
        raise LoadingError(f"{path.parent} has no {path.name}; {REMEDY}")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = num_threads
    options.inter_op_num_threads = 1
    # Waiting threads sleep instead of spinning. On two cores that other programs use too, a call of a T5-small's INT8
    # decoder takes 1.5 ms so, 4.3 ms with spinning, and 1.3 to 1.7 ms with one thread.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 3  # errors only, which are raised too
    options.enable_mem_pattern = False  # it plans memory for each new length, which is new in every call
    try:
        session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as err:  # its errors have no common class of their own
        reason = str(err).strip().splitlines()[0][:300] if str(err).strip() else type(err).__name__
        size = path.stat().st_size
        raise LoadingError(f"{path} ({size:,} bytes) is not a whole ONNX file: {reason}; {REMEDY}") from err
    missing = set(inputs) - {value.name for value in session.get_inputs()}
    if missing:
        raise LoadingError(f"{path} has no input {' or '.join(sorted(missing))}, so it is another graph; {REMEDY}")
    return session
