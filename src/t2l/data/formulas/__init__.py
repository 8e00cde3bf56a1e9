"""Formulas: named quantities, thresholds, tiers, loops, helpers and pointers, said as people say them.

```python
>>> import random
>>> program = draw_formula(random.Random(1))
>>> program.source, len(program.prompts)
('formulas', 2)

```

To add one, describe its shape in a YAML file in `shapes/`, whose `__init__` explains the format. Formulas on unnamed
values are composed: `straight.py`, `whole.py`, `bits.py`, `choices.py`,
`conditions.py`, `callers.py`, and tiers from the
quantities of `tiers.yaml`.
"""

import itertools
import random
from collections.abc import Callable

from t2l.data.formulas.bits import draw_bits
from t2l.data.formulas.callers import draw_caller
from t2l.data.formulas.choices import draw_choice
from t2l.data.formulas.conditions import draw_condition
from t2l.data.formulas.draft import Draft
from t2l.data.formulas.requests import write_requests
from t2l.data.formulas.shapes import load_shapes
from t2l.data.formulas.straight import draw_chain, draw_sum
from t2l.data.formulas.tiers import draw_tiers
from t2l.data.formulas.whole import draw_whole
from t2l.data.programs import Program

__all__ = ["draw_draft", "draw_formula"]

# The weights of composed formulas; the shapes of the YAML files have the rest.
_COMPOSED: tuple[tuple[Callable[[random.Random], Draft], float], ...] = (
    (draw_sum, 9),
    (draw_chain, 8),
    (draw_whole, 8),
    (draw_bits, 8),
    (draw_choice, 8),
    (draw_condition, 8),
    (draw_tiers, 11),
    (draw_caller, 3),
)
_SHAPES_WEIGHT = 55
_PLAIN_TYPES = {"int32_t", "_Bool"}


def draw_formula(rng: random.Random, num_prompts: int = 2) -> Program:
    """Draw a program with its requests.

    Args:
        rng (`random.Random`): the only source of chance.
        num_prompts (`int`, *optional*, defaults to 2): number of requests, in different registers.

    Returns:
        `Program`: its `concept` is `"formulas/kind"`.
    """
    return to_program(draw_draft(rng), num_prompts, rng)


def draw_draft(rng: random.Random) -> Draft:
    """Draw a program that has no requests yet."""
    draws = [*(draw for draw, _ in _COMPOSED), None]
    draw = rng.choices(draws, [*(weight for _, weight in _COMPOSED), _SHAPES_WEIGHT])[0]
    if draw is not None:
        return draw(rng)
    shapes = load_shapes()
    weights = list(itertools.accumulate(shape.weight for shape in shapes.values()))
    return rng.choices(list(shapes.values()), cum_weights=weights)[0].draft(rng)


def to_program(draft: Draft, num_prompts: int, rng: random.Random) -> Program:
    """Return a draft as a program with requests."""
    types = {quantity.type for quantity in draft.quantities.values()} | {draft.integer}
    return Program(
        name=draft.name,
        c_source=draft.c_source(),
        prompts=write_requests(draft, num_prompts, rng),
        parameters=tuple(quantity.parameter() for quantity in draft.quantities.values()),
        family="formulas",
        source="formulas",
        concept=f"formulas/{draft.kind}",
        needs_signature=not types <= _PLAIN_TYPES or any(q.pointer for q in draft.quantities.values()),
    )
