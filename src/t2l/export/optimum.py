"""Export a checkpoint of any architecture with Optimum: an encoder and a merged decoder."""

import shutil
from pathlib import Path

from optimum.exporters.onnx import main_export

from t2l.modeling import load_model
from t2l.tokenization import get_tokenizer

OPTIMUM_GRAPHS = ("encoder_model.onnx", "decoder_model_merged.onnx")


def export_onnx(model_name_or_path: str | Path, output_dir: str | Path) -> Path:
    """Export a checkpoint to ONNX in fp32: an encoder, and one merged decoder, so that its weights are stored once.

    Args:
        model_name_or_path (`str` or `Path`): checkpoint folder (LoRA adapters are merged) or Hub name.
        output_dir (`str` or `Path`): the folder to fill.

    Returns:
        `Path`: the folder; `ORTModelForSeq2SeqLM.from_pretrained` and `t2l.inference.load_generator` can load it.
    """
    output_dir = Path(output_dir)
    checkpoint = output_dir / "checkpoint"  # with merged adapters, only for the export
    load_model(model_name_or_path).save_pretrained(checkpoint)
    get_tokenizer(model_name_or_path).save_pretrained(checkpoint)
    main_export(str(checkpoint), output=output_dir, task="text2text-generation-with-past", do_validation=False)
    shutil.rmtree(checkpoint)
    for name in ("decoder_model.onnx", "decoder_with_past_model.onnx"):  # the merged decoder replaces both
        (output_dir / name).unlink(missing_ok=True)
    return output_dir
