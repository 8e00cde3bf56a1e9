"""Write a BERT-like model as one small ONNX graph, straight from its weights.

The products with weights use ONNX Runtime's `MatMulNBits`: weights of 8 or 4 bits in blocks, activations quantised
token by token. So a text's result does not depend on the other texts of its batch, and the vectors of an index and
those of later requests agree. The table of word pieces has 8 bits, and a scale for each piece.
"""

from pathlib import Path

import numpy as np
from torch import Tensor
from transformers import BertModel, PreTrainedTokenizerFast

from t2l.checksums import write_checksums
from t2l.export.errors import ExportError
from t2l.export.graph import CONTRIB, FLOAT, INT32, INT64, GraphWriter
from t2l.retrieval.text_graph import FORMAT_VERSION, TOKENIZER

BITS = (4, 8)
BLOCK = {4: 32, 8: 128}  # number of weights that share a scale
INTEGER_PRODUCTS = 4  # `accuracy_level` of MatMulNBits: activations become 8-bit integers


def check_bert(model: BertModel, bits: dict[str, int], max_length: int) -> None:
    """Refuse what the graph cannot hold.

    Raises:
        `ExportError`: if the model is not BERT-like, or an argument does not fit.
    """
    config = model.config
    if config.model_type != "bert" or config.hidden_act != "gelu":
        raise ExportError(
            f"a model of type {config.model_type!r} with activation {getattr(config, 'hidden_act', None)!r} given; "
            "allowed: type 'bert' with 'gelu'; choose another encoder, such as all-MiniLM-L6-v2"
        )
    for number in bits.values():
        if number not in BITS:
            raise ExportError(f"bits={number} given; 4 and 8 are allowed; choose one of them")
    if not 3 <= max_length <= config.max_position_embeddings:
        raise ExportError(
            f"max_length={max_length} given; 3 to {config.max_position_embeddings} are allowed; choose one of these"
        )


def save_text_graph(
    writer: GraphWriter,
    name: str,
    tokenizer: PreTrainedTokenizerFast,
    output_dir: Path,
    dimension: int,
    max_length: int,
) -> Path:
    """Write a graph, its tokenizer and `checksums.txt`, which `t2l.retrieval.text_graph` loads; return the folder."""
    output_dir.mkdir(parents=True, exist_ok=True)
    writer.floats.clear()  # two tensors are integers, and ONNX Runtime needs no types
    metadata = {"t2l.format": FORMAT_VERSION, "dimension": dimension, "max_length": max_length}
    writer.save(output_dir / name, metadata)
    backend = tokenizer.backend_tokenizer
    backend.no_padding()
    backend.enable_truncation(max_length)
    backend.save(str(output_dir / TOKENIZER), pretty=False)
    write_checksums(output_dir, (name, TOKENIZER))
    return output_dir


class BertWriter:
    """Writes the nodes of a graph, in the order of their use.

    Args:
        model (`BertModel`): the model.
        bits (`dict[str, int]`): bits of a weight in `attention` and `feed_forward`.
        name (`str`): the graph's name.
    """

    def __init__(self, model: BertModel, bits: dict[str, int], name: str) -> None:
        self.model, self.bits = model, bits
        self.writer = GraphWriter(name)
        self.epsilon = model.config.layer_norm_eps

    def write_hidden(self, max_length: int) -> str:
        """Write the inputs and all layers, and return the last hidden states, shape (texts, tokens, hidden size)."""
        self.writer.input("input_ids", INT64, ["texts", "tokens"])
        self.writer.input("attention_mask", INT32, ["texts", "tokens"])
        hidden = self.embed(max_length)
        for number, layer in enumerate(self.model.encoder.layer):
            name = f"layer.{number}"
            hidden = self.attend(name, layer.attention, hidden)
            hidden = self.feed_forward(name, layer, hidden)
        return hidden

    def write_sum(self, hidden: str) -> tuple[str, str]:
        """Write the sum of the tokens' hidden states, and their number, shapes (texts, hidden size) and (texts, 1)."""
        writer = self.writer
        last, tokens = writer.weight("last", np.array([2])), writer.weight("tokens", np.array([1]))
        mask = writer.node("Cast", "mask/Cast", ["attention_mask"], to=FLOAT)
        count = writer.node("ReduceSum", "count/Sum", [mask, tokens], keepdims=1)
        mask = writer.node("Unsqueeze", "mask/Unsqueeze", [mask, last])
        kept = writer.node("Mul", "pool/Mul", [hidden, mask])
        return writer.node("ReduceSum", "pool/Sum", [kept, tokens], keepdims=0), count

    def embed(self, max_length: int) -> str:
        """Add the vectors of word pieces and positions."""
        writer, embeddings = self.writer, self.model.embeddings
        table, scales = quantize_rows(get_values(embeddings.word_embeddings.weight))
        positions = get_values(embeddings.position_embeddings.weight)[:max_length]
        positions = positions + get_values(embeddings.token_type_embeddings.weight)[0]
        pieces = writer.node("Gather", "pieces/Gather", [writer.weight("pieces", table), "input_ids"])
        scale = writer.node("Gather", "pieces/Scale", [writer.weight("pieces.scales", scales), "input_ids"])
        pieces = writer.node("Cast", "pieces/Cast", [pieces], to=FLOAT)
        pieces = writer.node("Mul", "pieces/Mul", [pieces, scale])
        shape = writer.node("Shape", "tokens/Shape", ["input_ids"], start=1, end=2)
        start = writer.weight("positions.start", np.zeros(1, np.int64))
        places = writer.node("Slice", "positions/Slice", [writer.weight("positions", positions), start, shape])
        total = writer.node("Add", "embeddings/Add", [pieces, places])
        scale, bias = self.norm_weights("embeddings", embeddings.LayerNorm)
        return writer.node("LayerNormalization", "embeddings/Norm", [total, scale, bias], epsilon=self.epsilon)

    def attend(self, name: str, attention: "BertModel", hidden: str) -> str:
        """Write the self-attention of a layer, with the norm after it."""
        own = attention.self
        parts = {"query": own.query, "key": own.key, "value": own.value}
        products = [
            self.product(f"{name}.{part}", hidden, linear.weight, "attention") for part, linear in parts.items()
        ]
        bias = np.concatenate([get_values(linear.bias) for linear in parts.values()])
        inputs = [*products, self.writer.weight(f"{name}.attention.bias", bias), "attention_mask"]
        mixed = self.writer.node(
            "MultiHeadAttention",
            f"{name}/Attention",
            inputs,
            domain=CONTRIB,
            num_heads=self.model.config.num_attention_heads,
        )
        result = self.product(f"{name}.attention.output", mixed, attention.output.dense.weight, "attention")
        return self.add_and_normalize(f"{name}.attention.output", result, hidden, attention.output)

    def feed_forward(self, name: str, layer: "BertModel", hidden: str) -> str:
        """Write the two products after the attention, with the norm after them."""
        inner = self.product(f"{name}.input", hidden, layer.intermediate.dense.weight, "feed_forward")
        bias = self.writer.weight(f"{name}.input.bias", get_values(layer.intermediate.dense.bias))
        inner = self.writer.node("BiasGelu", f"{name}/BiasGelu", [inner, bias], domain=CONTRIB)
        result = self.product(f"{name}.output", inner, layer.output.dense.weight, "feed_forward")
        return self.add_and_normalize(f"{name}.output", result, hidden, layer.output)

    def product(self, name: str, values: str, weight: Tensor, part: str) -> str:
        """Write a product with a linear layer's weight, without its bias."""
        matrix, bits = get_values(weight), self.bits[part]
        block = BLOCK[bits]
        packed, scales = pack_rows(matrix, bits, block)
        inputs = [values, self.writer.weight(f"{name}.weight", packed)]
        inputs.append(self.writer.weight(f"{name}.scales", scales))
        return self.writer.node(
            "MatMulNBits",
            f"{name}/MatMul",
            inputs,
            domain=CONTRIB,
            K=matrix.shape[1],
            N=matrix.shape[0],
            bits=bits,
            block_size=block,
            accuracy_level=INTEGER_PRODUCTS,
        )

    def add_and_normalize(self, name: str, values: str, residual: str, output: "BertModel") -> str:
        """Add a product, its bias and the residual stream; normalise."""
        inputs = [values, residual, *self.norm_weights(name, output.LayerNorm)]
        inputs.append(self.writer.weight(f"{name}.bias", get_values(output.dense.bias)))
        return self.writer.node("SkipLayerNormalization", f"{name}/Norm", inputs, domain=CONTRIB, epsilon=self.epsilon)

    def norm_weights(self, name: str, norm: "BertModel") -> tuple[str, str]:
        return (
            self.writer.weight(f"{name}.norm", get_values(norm.weight)),
            self.writer.weight(f"{name}.norm.bias", get_values(norm.bias)),
        )


def quantize_rows(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return 8-bit integers of a matrix's shape, and the scale of each row, shape (rows, 1)."""
    scales = np.maximum(np.abs(matrix).max(axis=1, keepdims=True) / 127, 1e-12).astype(np.float32)
    return np.rint(matrix / scales).astype(np.int8), scales


def pack_rows(matrix: np.ndarray, bits: int, block: int) -> tuple[np.ndarray, np.ndarray]:
    """Quantise a matrix of shape (outputs, inputs) as `MatMulNBits` reads it.

    Returns:
        `tuple[np.ndarray, np.ndarray]`: uint8, shape (outputs, blocks, bytes of a block), with two weights in a byte
            if there are 4 bits, the first in the lower half; and float32 scales, shape (outputs * blocks,).
    """
    outputs, inputs = matrix.shape
    padded = np.zeros((outputs, -(-inputs // block) * block), np.float32)
    padded[:, :inputs] = matrix
    blocks = padded.reshape(outputs, -1, block)
    zero = 1 << (bits - 1)  # the default zero point
    scales = np.maximum(np.abs(blocks).max(axis=-1, keepdims=True) / (zero - 1), 1e-12)
    packed = (np.rint(blocks / scales) + zero).astype(np.uint8)
    if bits == 4:
        packed = packed[..., ::2] | packed[..., 1::2] << 4
    return packed, scales.astype(np.float32).ravel()


def get_values(tensor: Tensor) -> np.ndarray:
    return tensor.detach().float().cpu().numpy()
