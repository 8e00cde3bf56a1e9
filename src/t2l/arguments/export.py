"""The arguments of an ONNX export: every key with its default, its limits and its help text."""

from collections.abc import Set
from dataclasses import dataclass

from t2l.arguments.fields import Arguments, argument, find_useless
from t2l.arguments.problems import Problem


@dataclass(kw_only=True)
class ExportArguments(Arguments):
    """An ONNX export of a checkpoint (`recipes/export_onnx.py`, `configs/export/*.yaml`)."""

    model_name_or_path: str = argument("checkpoint folder or Hub name", path="hub")
    output_dir: str = argument("folder for the exported model and its parity report")
    dataset_path: str = argument(
        "dataset folder or Hub name; parity is measured on its test split, drafts are learned from its training split",
        path="hub",
    )
    exporter: str = argument(
        "optimum: Optimum's graphs, for any architecture; fused: faster graphs for t2l's runtime, T5 only; both: both "
        "in one folder, of which t2l's runtime takes the fused ones",
        "optimum",
        choices=("optimum", "fused", "both"),
    )
    precision: str = argument(
        "int8: weights and activations, by Optimum; int8_weights: weights in blocks of 32, for fused graphs; fp32",
        "int8",
        choices=("int8", "int8_weights", "fp32"),
    )
    target: str = argument(
        "instruction set that int8 is for; avx512_vnni can overflow on CPUs without it",
        "avx2",
        choices=("avx2", "avx512_vnni", "arm64"),
    )
    max_parity_samples: int | None = argument(
        "number of test rows to measure parity on (default: all)", None, at_least=1
    )
    batch_size: int = argument("number of rows in a batch while parity is measured", 16, at_least=1)
    nodes_to_exclude: list[str] = argument("names of ONNX nodes, or parts of names, that stay in fp32", [])
    per_channel: bool = argument("quantise int8 with one scale per output channel: larger, more accurate", True)
    draft_entries: int = argument(
        "number of n-grams in the table that the runtime guesses tokens from, for fused graphs (0 = no table)",
        50000,
        at_least=0,
    )

    def validate(self, given: Set[str]) -> list[Problem]:
        problems = []
        if self.exporter == "optimum":
            reason, remedy = "exporter: optimum", "set exporter: fused or both, or remove it"
            problems = find_useless(["draft_entries"], given, reason, remedy)
        if self.precision == "int8_weights" and self.exporter != "fused":
            allowed = "int8 or fp32 unless exporter: fused"
            problems.append(Problem("precision", "int8_weights", allowed, "set exporter: fused, or precision: int8"))
        if self.precision != "int8":
            reason, remedy = f"precision: {self.precision}", "set precision: int8, or remove it"
            problems += find_useless(["per_channel", "target"], given, reason, remedy)
        return problems
