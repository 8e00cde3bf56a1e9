"""Generate answers with a torch checkpoint or an ONNX folder, both through `Generator.generate_completions`.

    generator = load_generator("runs/quickstart/onnx")
    generator.generate_completions([{"prompt": "Add a and b.", "signature": "i32 @add(i32, i32)"}])

A folder that has an `encoder_model.onnx` runs on ONNX Runtime, any other on torch.
"""

from t2l.inference.generator import Generator, bundled_model, load_generator

__all__ = ["Generator", "bundled_model", "load_generator"]
