"""Write a T5 checkpoint as two small ONNX graphs, straight from its weights, for t2l's own runtime.

- `encoder.onnx` reads a request, and gives the keys and values that the cross-attention of each decoder layer needs.
  They are computed once per request.
- `decoder.onnx` reads any number of new tokens per row in one call. It writes their keys and values into buffers that
  the caller owns, at the slots that the caller names, and gives the logits after each of them.

Compared with the graphs of a generic exporter, query, key and value are one product, normalisation and attention are
one node each (ONNX Runtime's own operators), nothing is copied between calls, and there is no `If`. T5's relative
position bias is a table over distances here, so that a caller needs no formula: it gives the distance of each pair of
tokens.

The graphs' metadata holds all numbers that the runtime needs; see `t2l.inference.backends.fused`.
"""

from pathlib import Path

import numpy as np
from torch import Tensor, arange
from transformers import PreTrainedModel
from transformers.models.t5.modeling_t5 import T5Attention, T5DenseGatedActDense, T5LayerSelfAttention, T5Stack

from t2l.export.errors import ExportError
from t2l.export.graph import CONTRIB, FLOAT, INT32, INT64, GraphWriter
from t2l.inference.backends.fused import FORMAT_VERSION, FUSED_GRAPHS
from t2l.modeling import load_model
from t2l.tokenization import get_tokenizer

MODEL_TYPES = ("t5", "mt5")  # CodeT5, Flan-T5 and T5 v1.1 call themselves t5
ACTIVATIONS = {  # of ONNX or ONNX Runtime, by transformers' names
    "relu": ("Relu", ""),
    "gelu_new": ("FastGelu", CONTRIB),
    "gelu": ("Gelu", CONTRIB),
}
KEY_VALUE = ("key", "value")
HIDDEN = -1e9  # added to the score of a padded position


def export_fused(model_name_or_path: str | Path, output_dir: str | Path) -> Path:
    """Export a T5 checkpoint to `encoder.onnx` and `decoder.onnx` in fp32.

    Args:
        model_name_or_path (`str` or `Path`): checkpoint folder (LoRA adapters are merged) or Hub name.
        output_dir (`str` or `Path`): the folder to fill.

    Returns:
        `Path`: the folder; `t2l.inference.load_generator` can load it.

    Raises:
        `ExportError`: if the checkpoint is not a T5, or has an activation function without an ONNX node.
    """
    output_dir = Path(output_dir)
    model = load_model(model_name_or_path).eval()
    _check(model, model_name_or_path)
    output_dir.mkdir(parents=True, exist_ok=True)
    metadata = _describe(model)
    _write_encoder(model).save(output_dir / FUSED_GRAPHS[0], metadata)
    _write_decoder(model).save(output_dir / FUSED_GRAPHS[1], metadata)
    model.config.save_pretrained(output_dir)  # the quantiser reads it
    get_tokenizer(model_name_or_path).save_pretrained(output_dir)
    return output_dir


def _check(model: PreTrainedModel, name: str | Path) -> None:
    config = model.config
    remedy = "export it with exporter: optimum"
    if config.model_type not in MODEL_TYPES:
        raise ExportError(
            f"{name} is of type {config.model_type!r}; a fused export can write {' and '.join(MODEL_TYPES)}; {remedy}"
        )
    if config.dense_act_fn not in ACTIVATIONS:
        raise ExportError(
            f"{name} has the activation {config.dense_act_fn!r}; a fused export can write {', '.join(ACTIVATIONS)}; "
            f"{remedy}"
        )


def _describe(model: PreTrainedModel) -> dict[str, object]:
    config = model.config
    eos = model.generation_config.eos_token_id
    return {
        "t2l.format": FORMAT_VERSION,
        "num_layers": config.num_decoder_layers,
        "num_heads": config.num_heads,
        "head_size": config.d_kv,
        "max_distance": config.relative_attention_max_distance,
        "vocab_size": model.lm_head.out_features,
        "decoder_start_token_id": config.decoder_start_token_id,
        "pad_token_id": config.pad_token_id,
        "eos_token_id": eos[0] if isinstance(eos, list) else eos,
    }


class _Stack:
    """Writes the layers of an encoder or a decoder; remembers the residual stream between two of them."""

    def __init__(self, writer: GraphWriter, stack: T5Stack, embedding: Tensor) -> None:
        config = stack.config
        self.writer, self.epsilon = writer, config.layer_norm_epsilon
        self.heads, self.activation = config.num_heads, ACTIVATIONS[config.dense_act_fn]
        self.residual = writer.node(
            "Gather", "embedding/Gather", [writer.weight("embedding", _values(embedding)), "input_ids"]
        )
        self.pending = ""  # what the previous layer adds to the residual stream
        distances = writer.node(
            "Gather", "bias/Gather", [writer.weight("bias", _bias_by_distance(stack)), "distances"]
        )
        self.bias = writer.node("Transpose", "bias/Transpose", [distances], perm=[0, 3, 1, 2])

    def matmul(self, name: str, values: str, *weights: Tensor) -> str:
        """Multiply by linear layers at once: their outputs lie side by side."""
        matrix = np.concatenate([_values(weight).T for weight in weights], axis=1)
        return self.writer.node("MatMul", f"{name}/MatMul", [values, self.writer.weight(f"{name}.weight", matrix)])

    def normalize(self, name: str, scale: np.ndarray) -> str:
        """Add the previous layer's result to the residual stream, and return the stream's RMS norm."""
        node = f"{name}/Norm"
        weight = self.writer.weight(f"{name}.weight", scale)
        if not self.pending:
            inputs = [self.residual, weight]
            return self.writer.node("SimplifiedLayerNormalization", node, inputs, axis=-1, epsilon=self.epsilon)
        outputs = [node, "", "", f"{name}/Sum"]
        inputs = [self.residual, self.pending, weight]
        self.writer.node(
            "SkipSimplifiedLayerNormalization", node, inputs, outputs, domain=CONTRIB, epsilon=self.epsilon
        )
        self.residual = outputs[-1]
        return node

    def project_inputs(self, name: str, values: str, attention: T5Attention) -> list[str]:
        """Add query, key and value of a self-attention, as one product."""
        packed = self.matmul(f"{name}.qkv", values, attention.q.weight, attention.k.weight, attention.v.weight)
        parts = [f"{name}/{part}" for part in ("query", *KEY_VALUE)]
        self.writer.node("Split", f"{name}/Split", [packed], parts, axis=-1, num_outputs=3)
        return parts

    def project(self, name: str, values: str, attention: T5Attention) -> None:
        self.pending = self.matmul(f"{name}.output", values, attention.o.weight)

    def feed_forward(self, name: str, layer: T5DenseGatedActDense, values: str) -> None:
        operator, domain = self.activation
        if isinstance(layer, T5DenseGatedActDense):
            both = self.matmul(f"{name}.input", values, layer.wi_0.weight, layer.wi_1.weight)
            gate, values = f"{name}/gate", f"{name}/values"
            self.writer.node("Split", f"{name}/Split", [both], [gate, values], axis=-1, num_outputs=2)
            gate = self.writer.node(operator, f"{name}/{operator}", [gate], domain=domain)
            hidden = self.writer.node("Mul", f"{name}/Mul", [gate, values])
        else:
            hidden = self.matmul(f"{name}.input", values, layer.wi.weight)
            hidden = self.writer.node(operator, f"{name}/{operator}", [hidden], domain=domain)
        self.pending = self.matmul(f"{name}.output", hidden, layer.wo.weight)

    def attend(self, name: str, inputs: list[str]) -> str:
        """Add an attention without a cache; T5 does not scale its scores."""
        return self.writer.node(
            "MultiHeadAttention",
            f"{name}/Attention",
            inputs,
            domain=CONTRIB,
            num_heads=self.heads,
            scale=1.0,
            mask_filter_value=HIDDEN,
        )


def _write_encoder(model: PreTrainedModel) -> GraphWriter:
    writer, config = GraphWriter("encoder"), model.config
    writer.input("input_ids", INT64, ["batch", "length"])
    writer.input("attention_mask", INT32, ["batch", "length"])
    writer.input("distances", INT32, [1, "length", "length"])
    stack = _Stack(writer, model.encoder, model.encoder.embed_tokens.weight)
    for index, block in enumerate(model.encoder.block):
        name = f"layer.{index}.attention"
        values = stack.normalize(f"{name}.norm", _values(block.layer[0].layer_norm.weight))
        attention = block.layer[0].SelfAttention
        parts = stack.project_inputs(name, values, attention)
        stack.project(name, stack.attend(name, [*parts, "", "attention_mask", stack.bias]), attention)
        name = f"layer.{index}.feed_forward"
        values = stack.normalize(f"{name}.norm", _values(block.layer[1].layer_norm.weight))
        stack.feed_forward(name, block.layer[1].DenseReluDense, values)
    values = stack.normalize("final.norm", _values(model.encoder.final_layer_norm.weight))
    _write_cross_attention_cache(stack, model, values)
    for index in range(config.num_decoder_layers):
        for part in KEY_VALUE:
            writer.output(f"cross_{part}.{index}", ["batch", config.num_heads, "length", config.d_kv])
    return writer


def _write_cross_attention_cache(stack: _Stack, model: PreTrainedModel, values: str) -> None:
    """Compute keys and values for all decoder layers in one product, then part them by layer and head."""
    writer, config = stack.writer, model.config
    attentions = [block.layer[1].EncDecAttention for block in model.decoder.block]
    weights = [weight for attention in attentions for weight in (attention.k.weight, attention.v.weight)]
    packed = stack.matmul("cross_attention.kv", values, *weights)
    shape = writer.weight("cross_attention.shape", np.array([0, 0, len(weights), config.num_heads, config.d_kv]))
    packed = writer.node("Reshape", "cross_attention/Reshape", [packed, shape])
    packed = writer.node("Transpose", "cross_attention/Transpose", [packed], perm=[2, 0, 3, 1, 4])
    parts = [f"cross_attention/part.{index}" for index in range(len(weights))]
    writer.node("Split", "cross_attention/Split", [packed], parts, axis=0, num_outputs=len(parts))
    axis = writer.weight("cross_attention.axis", np.array([0]))
    for index, part in enumerate(parts):
        output = f"cross_{KEY_VALUE[index % 2]}.{index // 2}"
        writer.node("Squeeze", f"{output}/Squeeze", [part, axis], [output])


def _write_decoder(model: PreTrainedModel) -> GraphWriter:
    writer, config = GraphWriter("decoder"), model.config
    cache = ["batch", config.num_heads, "capacity", config.d_kv]
    cross = ["batch", config.num_heads, "length", config.d_kv]
    writer.input("input_ids", INT64, ["batch", "new"])
    writer.input("distances", INT32, ["batch or 1", "new", "capacity"])
    writer.input("attention_mask", INT32, ["batch", "length"])
    writer.input("slots", INT64, ["batch", config.num_heads, "new", 3])
    stack = _Stack(writer, model.decoder, model.decoder.embed_tokens.weight)
    writer.weight("heads.shape", np.array([0, 0, config.num_heads, config.d_kv]))
    for index, block in enumerate(model.decoder.block):
        for part in KEY_VALUE:
            writer.input(f"past_{part}.{index}", FLOAT, cache)
            writer.input(f"cross_{part}.{index}", FLOAT, cross)
            writer.output(f"present_{part}.{index}", cache)
        _write_self_attention(stack, index, block.layer[0])
        name, attention = f"layer.{index}.cross_attention", block.layer[1].EncDecAttention
        values = stack.normalize(f"{name}.norm", _values(block.layer[1].layer_norm.weight))
        query = stack.matmul(f"{name}.query", values, attention.q.weight)
        inputs = [query, f"cross_key.{index}", f"cross_value.{index}", "", "attention_mask"]
        stack.project(name, stack.attend(name, inputs), attention)
        name = f"layer.{index}.feed_forward"
        values = stack.normalize(f"{name}.norm", _values(block.layer[2].layer_norm.weight))
        stack.feed_forward(name, block.layer[2].DenseReluDense, values)
    _write_logits(stack, model)
    return writer


def _write_self_attention(stack: _Stack, index: int, layer: T5LayerSelfAttention) -> None:
    """Write the new keys and values into the caller's buffers, and attend to the buffers.

    With one buffer bound as input and output, ONNX Runtime's `ScatterND` copies only the new slices. Tried instead, ms
    per call of the quickstart's decoder with one thread, 1 row and 1 token / 16 rows and 1 token:
    `MultiHeadAttention` with its own cache, which it copies in each call: 0.25 / 0.57; `GroupQueryAttention`: 0.20 /
    0.46, but it refuses several tokens for several rows; this: 0.21 / 0.52.
    """
    writer, name, attention = stack.writer, f"layer.{index}.self_attention", layer.SelfAttention
    values = stack.normalize(f"{name}.norm", _values(layer.layer_norm.weight))
    query, *new = stack.project_inputs(name, values, attention)
    for part, projected in zip(KEY_VALUE, new, strict=True):
        by_head = writer.node("Reshape", f"{name}/{part}.Reshape", [projected, "heads.shape"])
        by_head = writer.node("Transpose", f"{name}/{part}.Transpose", [by_head], perm=[0, 2, 1, 3])
        inputs = [f"past_{part}.{index}", "slots", by_head]
        writer.node("ScatterND", f"{name}/{part}.ScatterND", inputs, [f"present_{part}.{index}"])
    cached = [f"present_{part}.{index}" for part in KEY_VALUE]
    stack.project(name, stack.attend(name, [query, *cached, "", "", stack.bias]), attention)


def _write_logits(stack: _Stack, model: PreTrainedModel) -> None:
    config, head = model.config, model.lm_head.weight
    # T5 scales the last state before it multiplies by tied embeddings; the norm's weights can take the factor.
    factor = config.d_model**-0.5 if config.tie_word_embeddings else 1.0
    values = stack.normalize("final.norm", _values(model.decoder.final_layer_norm.weight) * np.float32(factor))
    logits = stack.writer.output("logits", ["batch", "new", head.shape[0]])
    matrix = stack.writer.weight("lm_head.weight", _values(head).T)
    stack.writer.node("MatMul", "lm_head/MatMul", [values, matrix], [logits])


def _bias_by_distance(stack: T5Stack) -> np.ndarray:
    """Return the relative position bias for each clipped distance, shape (distances, heads).

    In an encoder, row `max_distance` is distance 0, and earlier tokens have lower rows. In a decoder, the row is how
    far back a token is, and one more row hides a token.
    """
    config, limit = stack.config, stack.config.relative_attention_max_distance
    table = stack.block[0].layer[0].SelfAttention.relative_attention_bias.weight
    offsets = -arange(limit + 1) if stack.is_decoder else arange(-limit, limit + 1)
    buckets = T5Attention._relative_position_bucket(
        offsets, not stack.is_decoder, config.relative_attention_num_buckets, limit
    )
    hidden = np.full((int(stack.is_decoder), config.num_heads), HIDDEN, np.float32)
    return np.concatenate([_values(table[buckets]), hidden])


def _values(tensor: Tensor) -> np.ndarray:
    return tensor.detach().float().cpu().numpy()
