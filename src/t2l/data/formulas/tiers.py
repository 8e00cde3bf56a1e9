"""Tiers: a value for each range of a quantity, such as ticket prices by age or grades by score."""

import functools
import random
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from t2l.data.formulas.draft import Draft, Quantity
from t2l.data.formulas.numbers import POOLS, say_number
from t2l.data.formulas.tree import Tree

_UP = {  # words for a lower limit, that the limit itself reaches
    ">=": ("from {k} on", "for {k} or more", "for {k} and up", "for at least {k}"),
    ">": ("for more than {k}", "if above {k}", "if more than {k}"),
}
_DOWN = {  # words for an upper limit
    "<": ("under {k}", "below {k}", "for less than {k}", "if under {k}"),
    "<=": ("up to {k}", "for {k} or less", "for at most {k}", "up to and including {k}"),
}
_OTHERS = (", {} otherwise", ", otherwise {}", ", else {}", " and {} otherwise")
_RATIO = 1.2  # the least quotient of two limits, or of two values


@functools.cache
def load_domains() -> Sequence[Mapping[str, Any]]:
    """Return the quantities that have tiers."""
    content: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "tiers.yaml").read_text(encoding="utf-8"))
    return content


def draw_tiers(rng: random.Random) -> Draft:
    """Draw a value with two to four limits, such as "free under 6, 12 under 14, 24 otherwise"."""
    domain = rng.choice(load_domains())
    count = rng.choice((2, 2, 3) if domain.get("limits") == "few" else (2, 2, 2, 3, 3, 4))
    upward = rng.random() < domain.get("upward", 0.4)
    down = ("<=",) if domain.get("places") else ("<", "<", "<=")  # "up to place 2"
    sign = rng.choice((">=", ">=", ">") if upward else down)
    limits = _draw_apart(sorted(set(_pool(domain["limit"]))), count, 2, rng)[:: -1 if upward else 1]
    values = _draw_values(domain, len(limits) + 1, upward, rng)
    name = rng.choice(domain["names"].split())
    type_ = "double" if domain.get("type") == "double" else rng.choice(("int32_t", "int32_t", "int64_t"))
    tree: Tree = values[-1]
    for limit, value in reversed(list(zip(limits, values, strict=False))):
        tree = ("?", (sign, "x", limit), value, tree)
    integer = "int32_t" if type_ == "double" else type_
    return Draft(
        kind="tiers",
        name=rng.choice(domain["functions"].split()),
        code=(("return", tree),),
        quantities={"x": Quantity(name, type_, domain.get("low", 0), domain.get("high", 10000))},
        phrases=_say(domain, sign, limits, values, rng),
        integer=integer,
        words={key: text for key, text in domain.items() if isinstance(text, str)},
        given=False,
    )


def _pool(pool: str | Sequence[int | float]) -> Sequence[int | float]:
    return POOLS[pool] if isinstance(pool, str) else pool


def _draw_apart(pool: Sequence[int | float], count: int, gap: int, rng: random.Random) -> list[int | float]:
    """Return rising numbers that differ clearly; fewer if the pool does not have so many."""
    apart: list[int | float] = []
    for number in sorted(rng.sample(pool, min(2 * count + 1, len(pool)))):
        if not apart or number >= max(apart[-1] * _RATIO, apart[-1] + gap):
            apart.append(number)
    return sorted(rng.sample(apart, min(count, len(apart))))


def _draw_values(domain: Mapping[str, Any], count: int, upward: bool, rng: random.Random) -> list[int | float]:
    """Return values for the tiers, rising or falling as in the domain, or levels 0, 1, 2, …"""
    pool = domain["value"]
    if pool == "level":
        first = rng.choice((0, 0, 1))
        values: list[int | float] = [first + index for index in range(count)]
    else:
        options = sorted({*_pool(pool), 0}) if domain.get("free") and rng.random() < 0.6 else sorted(set(_pool(pool)))
        options = options[:20] if rng.random() < 0.5 else options
        values = _draw_apart(options, count, 1, rng)
        values = values if len(values) == count else sorted(rng.sample(options, count))
        if domain.get("free") and 0 in options and rng.random() < 0.6:
            values[0] = 0
    falling = domain.get("falls", False)
    return values[::-1] if falling != upward else values


def _say(
    domain: Mapping[str, Any],
    sign: str,
    limits: Sequence[int | float],
    values: Sequence[int | float],
    rng: random.Random,
) -> dict[str, Sequence[str]]:
    """Return the phrases about tiers."""
    words = rng.choice((_UP if sign in _UP else _DOWN)[sign])
    free = domain.get("free")
    said = [str(free) if value == 0 and free and rng.random() < 0.6 else say_number(value) for value in values]
    tiers = [f"{value} {words.format(k=say_number(limit))}" for value, limit in zip(said, limits, strict=False)]
    listed = ", ".join(tiers) + rng.choice(_OTHERS).format(said[-1])
    what, by = domain["what"], domain["by"]
    sentences = [
        f"{what} by {by}: {listed}",
        f"{what} depending on {by}: {listed}",
    ]
    nouns = [f"the {what} for {domain['of']}: {listed}", f"the {what} by {by} ({listed})"]
    return {"sentences": sentences, "values": nouns}
