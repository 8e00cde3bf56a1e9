"""Write a cross-encoder (BERT-like, mean pooling, a linear layer) as one small ONNX graph, from its weights."""

from pathlib import Path

import numpy as np
from transformers import BertModel, PreTrainedTokenizerFast

from t2l.export.bert import BertWriter, check_bert, save_text_graph
from t2l.export.graph import GraphWriter
from t2l.retrieval.reranker import RERANKER_GRAPH


def export_reranker(
    model: BertModel,
    tokenizer: PreTrainedTokenizerFast,
    head: np.ndarray,
    output_dir: str | Path,
    *,
    bits: int = 8,
    feed_forward_bits: int = 8,
    max_length: int = 96,
) -> Path:
    """Write `reranker.onnx`, `tokenizer.json` and `checksums.txt`, which `t2l.retrieval.Reranker` loads.

    Args:
        model (`BertModel`): the model, which reads a request and a wording as one text.
        tokenizer (`PreTrainedTokenizerFast`): its tokenizer.
        head (`np.ndarray`): float32, shape (hidden size,); its product with the mean of the tokens is the score.
        output_dir (`str` or `Path`): the folder to fill.
        bits (`int`, *optional*, defaults to 8): number of bits of a weight, 4 or 8.
        feed_forward_bits (`int`, *optional*, defaults to 8): the same for the feed-forward layers.
        max_length (`int`, *optional*, defaults to 96): maximum number of tokens of a pair; longer ones are cut off.

    Returns:
        `Path`: the folder.

    Raises:
        `ExportError`: if the model is not BERT-like, or an argument does not fit.
    """
    bits_of = {"attention": bits, "feed_forward": feed_forward_bits}
    check_bert(model, bits_of, max_length)
    writer = _write(BertWriter(model.eval(), bits_of, "reranker"), head, max_length)
    return save_text_graph(writer, RERANKER_GRAPH, tokenizer, Path(output_dir), 1, max_length)


def _write(bert: BertWriter, head: np.ndarray, max_length: int) -> GraphWriter:
    """Write the model, the mean of its tokens, and the linear layer."""
    writer = bert.writer
    total, count = bert.write_sum(bert.write_hidden(max_length))
    mean = writer.node("Div", "pool/Mean", [total, count])
    writer.node(
        "MatMul", "head/MatMul", [mean, writer.weight("head", head.reshape(-1, 1).astype(np.float32))], ["scores"]
    )
    writer.output("scores", ["pairs", 1])
    return writer
