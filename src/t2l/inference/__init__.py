"""Answer requests with a model: `Text2LLVM` verifies the answers, a `Generator` only writes them.

    generator = load_generator("runs/quickstart/onnx")
    generator.generate_completions([{"prompt": "Add a and b.", "signature": "i32 @add(i32, i32)"}])

The library that runs a model is loaded with the first of the names below. So requests are checked, and the sandbox
starts, before it.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from t2l.inference.generator import Completion, Generator, bundled_model, load_generator

__all__ = ["Completion", "Generator", "bundled_model", "load_generator"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 't2l.inference' has no attribute {name!r}")
    from t2l.inference import generator

    return vars(generator)[name]
