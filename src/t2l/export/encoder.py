"""Write a sentence encoder (BERT-like, mean pooling, a projection) as one small ONNX graph, straight from its weights.

The vectors have length 1; mean and sum of the tokens have the same direction, so the graph takes the sum.
"""

from pathlib import Path

import numpy as np
from transformers import BertModel, PreTrainedTokenizerFast

from t2l.export.bert import BertWriter, check_bert, save_text_graph
from t2l.export.errors import ExportError
from t2l.export.graph import GraphWriter
from t2l.retrieval.encoder import ENCODER_GRAPH


def export_encoder(
    model: BertModel,
    tokenizer: PreTrainedTokenizerFast,
    projection: np.ndarray,
    output_dir: str | Path,
    *,
    bits: int = 8,
    feed_forward_bits: int | None = None,
    max_length: int = 128,
) -> Path:
    """Write `encoder.onnx`, `tokenizer.json` and `checksums.txt`, which `t2l.retrieval.Encoder` loads.

    Args:
        model (`BertModel`): the encoder; its vectors are the means over the tokens.
        tokenizer (`PreTrainedTokenizerFast`): its tokenizer.
        projection (`np.ndarray`): float32, shape (hidden size, dimension); applied to the mean.
        output_dir (`str` or `Path`): the folder to fill.
        bits (`int`, *optional*, defaults to 8): number of bits of a weight, 4 or 8.
        feed_forward_bits (`int`, *optional*, defaults to `bits`): the same for the feed-forward layers, which have two
            thirds of the weights.
        max_length (`int`, *optional*, defaults to 128): maximum number of tokens; longer texts are cut off.

    Returns:
        `Path`: the folder.

    Raises:
        `ExportError`: if the model is not BERT-like, or an argument does not fit.
    """
    bits_of = {"attention": bits, "feed_forward": bits if feed_forward_bits is None else feed_forward_bits}
    check_bert(model, bits_of, max_length)
    if projection.shape[0] != model.config.hidden_size:
        raise ExportError(
            f"a projection from {projection.shape[0]} dimensions given; the model has {model.config.hidden_size}; "
            "export the model and the projection of the same run"
        )
    writer = _write(BertWriter(model.eval(), bits_of, "encoder"), projection, max_length)
    return save_text_graph(writer, ENCODER_GRAPH, tokenizer, Path(output_dir), projection.shape[1], max_length)


def _write(bert: BertWriter, projection: np.ndarray, max_length: int) -> GraphWriter:
    """Write the model, the sum over its tokens, the projection, and the division by the length."""
    writer = bert.writer
    total, _ = bert.write_sum(bert.write_hidden(max_length))
    weight = writer.weight("projection", projection.astype(np.float32))
    projected = writer.node("MatMul", "projection/MatMul", [total, weight])
    length = writer.node("ReduceL2", "length/ReduceL2", [projected, "tokens"], keepdims=1)
    writer.node("Div", "length/Div", [projected, length], ["vectors"])
    writer.output("vectors", ["texts", projection.shape[1]])
    return writer
