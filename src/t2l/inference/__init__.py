"""Answers of a model: a torch checkpoint or an ONNX folder behind one `generate_completions`.

generator = load_generator("runs/quickstart/onnx")
generator.generate_completions([{"prompt": "Add a and b.", "signature": "i32 @add(i32, i32)"}])
"""

from t2l.inference.generator import Generator, bundled_model, load_generator

__all__ = ["Generator", "bundled_model", "load_generator"]
