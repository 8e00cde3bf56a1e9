"""Let FSDP run on CPUs: `accelerate launch --config_file fsdp.yaml tests/fsdp_stand_in.py SCRIPT [ARGUMENT ...]`.

Accelerate applies FSDP to processes with GPUs only. Here it takes processes on CPUs, connected by gloo, for such; the
sharding, the steps and the checkpoints are those of PyTorch. Not covered: NCCL, memory of a GPU, bf16 kernels.
"""

import runpy
import sys
from typing import Any

import torch
from accelerate.state import DistributedType, PartialState


def prepare_backend(state: PartialState, *args: Any, **kwargs: Any) -> tuple[str, DistributedType]:
    """Return what Accelerate finds out about processes with GPUs, but with the backend of CPUs."""
    return "gloo", DistributedType.MULTI_GPU


def set_device(state: PartialState) -> None:
    """Give each process the CPU as its device."""
    state.device = torch.device("cpu")


if __name__ == "__main__":
    PartialState._prepare_backend = prepare_backend  # type: ignore[method-assign]
    PartialState.set_device = set_device  # type: ignore[method-assign]
    sys.argv = sys.argv[1:]
    runpy.run_path(sys.argv[0], run_name="__main__")
