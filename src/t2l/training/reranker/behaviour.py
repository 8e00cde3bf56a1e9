"""Which programs of an index do the same: two concepts may, and neither is a wrong answer for the other."""

import numpy as np

from t2l.inference.selection.probes import describe_behaviour, draw_probes
from t2l.llvm import Sandbox, parse_signature
from t2l.retrieval.index import Index


def find_alike(index: Index) -> np.ndarray:
    """Run all programs of an index on probes, and return for each the first one that behaves like it (int64).

    A program whose results are all the same, or that cannot be run, is like no other.
    """
    alike = np.arange(len(index))
    probes: dict[tuple[str, ...], list[dict[str, object]]] = {}
    rows, owners = [], []
    for position in range(len(index)):
        program = index.program(position)
        signature = parse_signature(program.signature)
        kind = (signature.function_type, *(str(parameter.element) for parameter in program.parameters))
        if kind not in probes:
            probes[kind] = draw_probes(signature, "", [program.parameters])
        if probes[kind]:
            rows.append({"completion": program.ir, "entry_point": signature.name, "tests": probes[kind]})
            owners.append((position, kind))
    first: dict[str, int] = {}
    with Sandbox() as sandbox:
        for (position, kind), result in zip(owners, sandbox.run(rows), strict=True):
            status, outputs = describe_behaviour(result)
            if len(set(map(repr, outputs))) > 1:
                alike[position] = first.setdefault(repr((kind, status, outputs)), position)
    return alike
