"""Random programs with English that says exactly what they do, graded in difficulty.

```python
>>> import random
>>> program = compose(random.Random(3), max_depth=2)
>>> program.source, len(program.prompts), program.difficulty > 0
('composer', 6, True)

```

A shape is the form of a program: a value, a loop, a fold over an array, a recursion. It is a function that draws
phrases (expressions and conditions) and returns a `Draft`: the C around these phrases, and the group of templates with
the English around the same phrases. To add a shape:

1. write the function in the file of its family in `shapes/`: its argument is a `Sketch`, which draws arguments,
   variables and phrases; `to_c` returns the C of a phrase; the result is a `Draft`. In the C, give names that end in
   `_` to variables that the English does not mention;
2. write its templates in the YAML file beside it, in a group of the shape's name (format: `templates.py`);
3. list it in `SHAPES`, with a weight;
4. run `python -m pytest tests/data -k composer`, which composes, compiles and runs every shape, and checks that its
   templates mention only what it supplies. `compose(random.Random(1), shapes=["fold"]).prompts` shows its English.

English and C agree because both come from one tree, and because the English can be read in one way only (`prose.py`).
No program has undefined behaviour or runs forever: every loop has a bound, divisors are tested or are constants other
than zero, values converted to integers are in range, and clang's `-fwrapv` defines overflow.
"""

import random
import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from t2l.data.composer.draft import Draft
from t2l.data.composer.requests import word_requests
from t2l.data.composer.sense import makes_sense
from t2l.data.composer.shapes import (
    branches,
    calls,
    digits,
    expressions,
    folds,
    loops,
    maps,
    records,
    recurrences,
    sequences,
    texts,
)
from t2l.data.composer.sketch import Sketch
from t2l.data.composer.templates import frames, templates_of
from t2l.data.programs import Program

_DRAFTS = 50  # attempts to draft a program that makes sense


class Shape(NamedTuple):
    """A form of programs.

    Args:
        weight (`int`): probability of being drawn, relative to the other shapes.
        family (`str`): family of its programs, without the prefix `composed_`.
        draft (`Callable[[Sketch], Draft]`): function that drafts one program.
    """

    weight: int
    family: str
    draft: Callable[[Sketch], Draft]


SHAPES = {
    "value": Shape(16, "expressions", expressions.value_shape),
    "truth": Shape(10, "expressions", expressions.truth),
    "mixed": Shape(4, "expressions", expressions.mixed),
    "rounded": Shape(2, "expressions", expressions.rounded),
    "choice": Shape(10, "branches", branches.choice),
    "ladder": Shape(5, "branches", branches.ladder),
    "nested": Shape(3, "branches", branches.nested),
    "table": Shape(4, "branches", branches.table),
    "buckets": Shape(3, "branches", branches.buckets),
    "steps": Shape(3, "branches", branches.steps),
    "loop_total": Shape(6, "loops", loops.loop_total),
    "loop_count": Shape(4, "loops", loops.loop_count),
    "loop_search": Shape(3, "loops", loops.loop_search),
    "loop_best": Shape(3, "loops", loops.loop_best),
    "loop_test": Shape(3, "loops", loops.all_in_range),
    "loop_nested": Shape(3, "loops", loops.nested_loop),
    "loop_two_totals": Shape(1, "loops", recurrences.two_totals),
    "loop_until": Shape(1, "loops", recurrences.until_limit),
    "recurrence": Shape(4, "loops", recurrences.recurrence),
    "two_state": Shape(1, "loops", recurrences.two_state),
    "digits": Shape(4, "digits", digits.digits),
    "digit_count": Shape(2, "digits", digits.digit_count),
    "bits": Shape(2, "digits", digits.bits),
    "shrink": Shape(2, "digits", digits.shrink),
    "walk": Shape(1, "digits", digits.walk),
    "fold": Shape(7, "folds", folds.fold),
    "fold_count": Shape(5, "folds", folds.fold_count),
    "fold_best": Shape(3, "folds", folds.fold_best),
    "find": Shape(4, "folds", folds.find),
    "pairs": Shape(4, "folds", sequences.pairs),
    "two_arrays": Shape(4, "folds", sequences.two_arrays),
    "run": Shape(2, "folds", sequences.run),
    "machine": Shape(1, "folds", sequences.machine),
    "chain": Shape(4, "folds", sequences.chain),
    "all_pairs": Shape(3, "folds", sequences.all_pairs),
    "map": Shape(5, "maps", maps.map_in_place),
    "map_to": Shape(4, "maps", maps.map_to),
    "running": Shape(3, "maps", maps.running),
    "fill": Shape(3, "maps", maps.fill),
    "keep": Shape(3, "maps", maps.keep),
    "record": Shape(4, "maps", records.record),
    "outputs": Shape(4, "maps", records.outputs),
    "exchange": Shape(1, "maps", records.exchange),
    "text_count": Shape(1, "texts", texts.text_count),
    "text_find": Shape(1, "texts", texts.text_find),
    "text_replace": Shape(2, "texts", texts.text_replace),
    "text_test": Shape(1, "texts", texts.text_test),
    "text_fold": Shape(2, "texts", texts.text_fold),
    "helper": Shape(5, "calls", calls.helper),
    "helper_loop": Shape(2, "calls", calls.helper_loop),
    "recursion": Shape(4, "calls", calls.recursion),
    "digit_recursion": Shape(2, "calls", calls.digit_recursion),
}


def compose(rng: random.Random, max_depth: int = 2, shapes: Sequence[str] = ()) -> Program:
    """Compose one random program.

    Args:
        rng (`random.Random`): the only source of chance.
        max_depth (`int`, *optional*, defaults to 2): largest number of operations on a path of a phrase, at least 1.
            Greater depths are drawn less often.
        shapes (`Sequence[str]`, *optional*, defaults to all): keys of `SHAPES` to choose from.

    Returns:
        `Program`: with six prompts. Its `difficulty` counts operations and statements, its `concept` is
        `"composer/<shape>"`, its `combinations` are pairs such as `"add<mul"` (a sum with a product in it) and
        `"fold<filter:even"` (a shape with the outermost operation of a phrase).

    Raises:
        `ValueError`: for an unknown shape, or a depth below 1.
    """
    unknown = sorted(set(shapes) - SHAPES.keys())
    if unknown or max_depth < 1:
        raise ValueError(
            f"shapes {', '.join(unknown) or 'as allowed'} and max_depth {max_depth} given; shapes may be "
            f"{', '.join(SHAPES)} and max_depth at least 1; correct the shapes or the depth"
        )
    names = tuple(shapes) or tuple(SHAPES)
    shape = rng.choices(names, [SHAPES[name].weight for name in names])[0]
    depths = range(1, max_depth + 1)
    depth = rng.choices(depths, [1 / depth for depth in depths])[0]
    for _ in range(_DRAFTS):
        sketch = Sketch(rng, depth)
        draft = SHAPES[shape].draft(sketch)
        if makes_sense(sketch, draft):
            break
    return _finish(sketch, shape, draft)


def _finish(s: Sketch, shape: str, draft: Draft) -> Program:
    """Return the program of a draft: drop unused arguments, name the entry point, write the requests."""
    used = {word for node in draft.phrases.values() for word in node.names()}
    used |= set(re.findall(r"\w+", draft.body))
    s.arguments = [argument for argument in s.arguments if argument.name in used]
    any_name = frames()["entry_points"][0].split()
    own_names = [name.format(**draft.words) if "{" in name else name for name in templates_of(draft.group).names]
    name = s.fresh(s.rng.choice((own_names, own_names, any_name)))
    declared = ", ".join(argument.declare() for argument in s.arguments)
    returns = draft.returns.c if draft.returns else "void"
    body = draft.body.replace(calls.SELF, name)
    return Program(
        name,
        f"#include <stdint.h>\n{draft.before}{returns} {name}({declared}) {{ {body} }}\n",
        tuple(prompt.replace(calls.SELF, name) for prompt in word_requests(s, draft, name)),
        tuple(argument.parameter() for argument in s.arguments),
        f"composed_{SHAPES[shape].family}",
        "composer",
        f"composer/{shape}",
        _combinations(shape, draft),
        _difficulty(draft),
        needs_signature=draft.says_type,
    )


def _combinations(shape: str, draft: Draft) -> tuple[str, ...]:
    """Return the pairs of a shape or an operation with an operation inside it."""
    pairs = set[str]()
    for name, node in draft.phrases.items():
        role = "filter:" if name == "filter" else ""
        if node.op:
            pairs |= {f"{shape}<{role}{node.op.key}", *node.pairs()}
    return tuple(sorted(pairs))


def _difficulty(draft: Draft) -> int:
    """Return the number of operations in the phrases, and of statements, loops and branches around them."""
    body = draft.before + draft.body
    loops = len(re.findall(r"\bfor \(", body))
    statements = body.count(";") - 2 * loops + len(re.findall(r"\b(?:for|while|if|else|switch|case)\b", body))
    return statements + sum(node.count() for node in draft.phrases.values())
