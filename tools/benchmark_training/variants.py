"""The variants: the default training, each optimisation off alone, all of them off, two that the default lacks."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Variant:
    """How a variant trains.

    Args:
        about (`str`): what differs from the default, for the table.
        batches (`str`): `buckets`: rows of similar length, in few shapes. `padded`: the same batches, padded to the
            maximum lengths. `random`: random rows, as many as a batch of buckets has on average, padded to the
            longest.
        schedule (`str`): `cosine` or `linear`, both by the clock.
        fused_norms (`bool`): torch's norms instead of T5's.
        other_precision (`bool`): bf16 where a run would choose fp32, and the reverse; not on CPUs without bf16.
        init_positions (`bool`): the attention heads begin at neighbours and fading views; else at random.
        stock (`bool`): transformers' own trainer and collator; fields before `init_positions` have no effect then.
        options (`dict[str, Any]`): changes of the training arguments.
    """

    about: str
    batches: str = "buckets"
    schedule: str = "cosine"
    fused_norms: bool = True
    other_precision: bool = False
    init_positions: bool = True
    stock: bool = False
    options: dict[str, Any] = field(default_factory=dict)


DEFAULT, ALL_OFF = "default", "all_off"
VARIANTS = {
    DEFAULT: Variant("–"),
    "other_precision": Variant("bf16 instead of fp32; fp32 for models of width 384 or more", other_precision=True),
    "padded": Variant("batches padded to the maximum", batches="padded"),
    "random_batches": Variant("random rows, padded to the longest of the batch", batches="random"),
    "slow_optimizer": Variant("AdamW not fused", options={"optim": "adamw_torch"}),
    "t5_norms": Variant("T5's own norms", fused_norms=False),
    "random_positions": Variant("position biases begin at random", init_positions=False),
    "linear": Variant("linear schedule", schedule="linear"),
    "low_rate": Variant("learning rate 5e-5", options={"learning_rate": 5e-5}),
    ALL_OFF: Variant(
        "transformers' trainer in fp32, batch 8 × 4, and all of the others above but bf16",
        schedule="linear",
        init_positions=False,
        stock=True,
        options={
            "per_device_train_batch_size": 8,
            "gradient_accumulation_steps": 4,
            "learning_rate": 5e-5,
            "optim": "adamw_torch",
        },
    ),
    "gradient_checkpointing": Variant(
        "with gradient checkpointing",
        options={"gradient_checkpointing": True, "gradient_checkpointing_kwargs": {"use_reentrant": False}},
    ),
    "compile": Variant("with torch.compile, its compilation on the clock", options={"torch_compile": True}),
}
