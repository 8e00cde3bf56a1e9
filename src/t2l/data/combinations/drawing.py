"""Draw combinations that nobody listed: parts by weight, one or two conditions, numbers in place of parameters.

`drawn.yaml` says which parts go together and how often.
"""

import dataclasses
import random
import re
from collections.abc import Mapping
from typing import Any

from t2l.data.combinations.combination import PLACEHOLDER, Combination
from t2l.data.combinations.conditions import Condition, draw_conditions
from t2l.data.combinations.drawn_parts import (
    drawn_filters,
    drawn_folds,
    drawn_maps,
    drawn_sources,
    drawn_tables,
    quantities_of,
    section_sizes,
)
from t2l.data.combinations.numbers import Scale, draw_numbers, draw_total, ordinal
from t2l.data.combinations.parts import Source
from t2l.data.combinations.sense import draw_none

_VARIABLE = {"": 32, "filter": 4, "map": 2, "fold": 1, "section": 1}  # which part has parameters instead of numbers
_MAPPED = 0.25  # how often a fold of values has a map
_ALONE = 0.7  # how often a map such as "clamped to 0..255" is of all elements
_UNFILTERED = (0, 0.4, 0.95, 1)  # how often there is no condition where none is needed, by what else is said
_SIMPLER = 0.85  # how often the whole array is meant in any case, if a map or a fold says enough
_WIDE = 0.12  # how often a sum of 32-bit numbers has 64 bits
_LONGEST_NAME = 4  # parts
_HIGHEST = 20_000  # element of a test
_NAMES = {  # of parameters; the first ones are more common
    "k": "k k x limit", "lo": "low", "hi": "high", "p": "p x", "q": "q y", "d": "d d d d e", "m": "m k amount",
    "v": "v value val", "out": "out out result dest", "c": "c ch", "w": "k m", "f": "k m", "s": "start i",
    "e": "end j", "t": "t limit target", "r": "k k m", "b": "b offset", "least": "low", "most": "high",
    "k2": "k m x limit",
}  # fmt: skip
_NUMBER = re.compile(r"-?[\d.]+")
_Numbers = dict[str, str]


def draw(rng: random.Random) -> Combination:
    """Draw a combination.

    Args:
        rng (`random.Random`): the only source of chance.

    Returns:
        `Combination`: two draws are rarely the same.
    """
    families: dict[str, dict[str, Any]] = drawn_tables()["families"]
    family = families[_choose({name: row["weight"] for name, row in families.items()}, rng)]
    fold = _choose(family["folds"], rng)
    map_ = _draw_map(family, fold, rng)
    section = _draw_section(family, fold, map_, rng)
    name = f"{family['array']}_{section}" if section else _choose(family["sources"], rng)
    variable = _draw_variable(drawn_sources()[name], rng)
    source, numbers = _size(name, section, rng, variable=variable == "section")
    source, scale = _draw_quantity(source, family, rng)
    conditions = _draw_conditions(family, fold, map_, name, section, scale, rng, variable=variable == "filter")
    for condition in conditions:
        numbers |= condition.numbers
    for role, part, content in (("map", map_, drawn_maps()[map_]), ("fold", fold, drawn_folds()[fold])):
        keys = tuple(content.parameters or ())
        if keys and (variable != role or part == "more_than_share"):
            numbers |= draw_numbers(part, keys, scale, rng)
    if fold in drawn_tables()["totals"] and "t" in numbers:
        numbers["t"] = draw_total(numbers, scale, rng)
    parts = (source, tuple(each.filter for each in conditions), drawn_maps()[map_], drawn_folds()[fold])
    named = tuple(condition.name for condition in conditions)
    combination = Combination(name.removesuffix("_whole"), named, map_, fold, parts)
    if (none := draw_none(combination, numbers, scale, rng)) is None:
        return draw(rng)
    return _name_all(_widen(dataclasses.replace(combination, none=none), numbers, rng), numbers, rng)


def _choose(weights: Mapping[str, float], rng: random.Random) -> str:
    return rng.choices(list(weights), list(weights.values()))[0]


def _draw_map(family: Mapping[str, Any], fold: str, rng: random.Random) -> str:
    if fold == "update":
        return _choose(family["changes"], rng)
    contrived = drawn_tables()["contrived"].get(fold, ())
    maps = {name: weight for name, weight in family["maps"].items() if name not in contrived}
    if fold not in drawn_tables()["valued"] or not maps:
        return "itself"
    if drawn_folds()[fold].parameters:  # two numbers would make a wish with three parts
        maps = {name: weight for name, weight in maps.items() if not drawn_maps()[name].parameters}
        if not family.get("mapped"):
            return "itself"
    must = fold == "copy_values" or family.get("mapped")
    return _choose(maps, rng) if must or rng.random() < _MAPPED else "itself"


def _draw_quantity(source: Source, family: Mapping[str, Any], rng: random.Random) -> tuple[Source, Scale]:
    """Return the source with what its elements are, such as ages, and the values that they have."""
    quantities = quantities_of(family.get("array", ""))
    if not quantities:
        return source, Scale(source.element, family.get("limit"))
    noun = rng.choice(list(quantities))
    low, high = quantities[noun]
    ranges = {**source.ranges, "a": (low, high)}
    return dataclasses.replace(source, nouns=[noun], ranges=ranges), Scale(source.element, span=(low, high))


def _draw_section(family: Mapping[str, Any], fold: str, map_: str, rng: random.Random) -> str:
    """Return the section of the array that is meant; nothing for other sources."""
    if "array" not in family:
        return ""
    tables = drawn_tables()
    much = (fold != "update" and _said(fold, map_) > 0 and rng.random() < _SIMPLER) or _said(fold, map_) > 1
    if much or {fold, map_} & tables["whole"]:
        return "whole"
    sections = tables["sections"]
    if fold in tables["filtered"]:
        sections = {name: weight for name, weight in sections.items() if name != "every_few"}
    if fold in tables["indexed"]:
        sections = {name: weight for name, weight in sections.items() if name in ("whole", "head")}
    if fold == "update":  # "set the odd values from index 3 on to zero" could be misread
        sections = {name: weight for name, weight in sections.items() if name not in ("onward", "slice")}
    return _choose(sections, rng)


def _said(fold: str, map_: str) -> int:
    """Return the number of things that a request says besides the source and the conditions."""
    tables = drawn_tables()
    numbers = len(drawn_maps()[map_].parameters or ())
    mapped = 0 if map_ in ("itself", "length") else max(1, numbers)
    return mapped + bool(drawn_folds()[fold].parameters) + (fold in tables["twofold"])


def _draw_variable(source: Source, rng: random.Random) -> str:
    """Return which part has parameters, at most one: so their order is that of the words."""
    return _choose(_VARIABLE, rng) if "*" in source.parameters and source.element != "uint8_t" else ""


def _draw_conditions(
    family: Mapping[str, Any],
    fold: str,
    map_: str,
    source: str,
    section: str,
    scale: Scale,
    rng: random.Random,
    *,
    variable: bool,
) -> list[Condition]:
    tables, filters = drawn_tables(), drawn_filters()
    said = _said(fold, map_) + (section not in ("", "whole"))
    if section == "every_few" or (fold == "update" and section not in ("", "whole")):
        return [Condition("all", filters["all"], {})]
    if fold not in tables["filtered"]:
        share: float = _ALONE if map_ in tables["alone"] else _UNFILTERED[min(said, 3)]
        unsayable = drawn_folds()[fold].none and not drawn_sources()[source].empty  # what comes back for no elements
        share *= map_ not in tables["some"] and not unsayable
        if (map_ != "itself" and family.get("unfiltered")) or rng.random() < share:
            return [Condition("all", filters["all"], {})]
    left_out = set(tables["pointless"].get(fold, ()))
    if section not in ("", "whole"):
        left_out |= tables["whole"]
    if section == "slice":
        left_out |= {"between", "inside", "outside"}
    if source == "range":  # its numbers may be negative
        left_out.add("remainder")
    unfit = tables["unfit"].get(map_, ())
    left_out |= {name for name in family["filters"] if name in unfit or tables["axes"].get(name) in unfit}
    if scale.span and scale.span[0] >= 0:
        left_out |= {"positive", "negative", "zero", "nonzero", "multiple"}
    weights = {name: weight for name, weight in family["filters"].items() if name not in left_out}
    if not weights:
        return [Condition("all", filters["all"], {})]
    return draw_conditions(weights, scale, said, rng, variable=variable)


def _size(name: str, section: str, rng: random.Random, *, variable: bool) -> tuple[Source, _Numbers]:
    """Return a source with its size as a number or as another parameter: the first five, from index k on."""
    source = drawn_sources()[name]
    if name == "from_number":
        return source, {"f": str(rng.choice((0, 2, 5, 10, 10, 20, 50, 100, rng.randint(2, 60))))}
    if section in ("", "whole"):
        return source, {}
    if section == "every_few":
        step = rng.choice((2, 3, 3, 3, 4, 4, 5, 6))
        return source, {"f": str(step), "2f": str(2 * step), "fth": ordinal(step, words=rng.random() < 0.7)}
    first = rng.choice((2, 2, 3, 3, 4, 5, 5, 6, 7, 10) if section in ("head", "last_few") else (1, 2, 2, 3, 3, 4))
    last = first + rng.choice((1, 2, 3, 3, 4, 5))
    if not variable:
        return source, {"s": str(first - 1), "e": str(last)} if section == "slice" else {"f": str(first)}
    sizes = section_sizes(section)
    return dataclasses.replace(
        source,
        parameters=source.parameters + "".join(f", int32_t {{{key}}}" for key in sizes),
        ranges={**source.ranges, **sizes},
        small={**source.small, **sizes},
    ), {}


def _widen(combination: Combination, numbers: _Numbers, rng: random.Random) -> Combination:
    """Draw 64 bits; let tests pass numbers as great as those asked for."""
    source, filters, map_, fold = combination.parts
    wide = (
        combination.source not in ("words", "digits")
        and fold.wide
        and source.element == "int32_t"
        and combination.map == "itself"
        and not fold.parameters
        and rng.random() < _WIDE
    )
    if "a" in source.ranges and source.element in ("int32_t", "int64_t", "int16_t", "double", "float"):
        asked = [float(number) for number in numbers.values() if _NUMBER.fullmatch(number)]
        highest, lowest = min(max(asked, default=0) * 1.5, _HIGHEST), max(min(asked, default=0) * 1.5, -_HIGHEST)
        wider = {
            key: (min(low, lowest // 1), max(high, highest // 1)) if key in "ab" else (low, high)
            for key, (low, high) in source.ranges.items()
        }
        source = dataclasses.replace(source, ranges=wider)
    return dataclasses.replace(combination, parts=(source, filters, map_, fold), wide=wide)


def _name_all(combination: Combination, numbers: _Numbers, rng: random.Random) -> Combination:
    """Give names to the parameters, and numbers to the other placeholders."""
    source, _, _, fold = combination.parts
    keys = PLACEHOLDER.findall(source.parameters)
    unnamed = dataclasses.replace(combination, numbers=frozenset(numbers))
    free = [*unnamed.free, *(["out"] if fold.output else [])]
    taken = set(combination.words)
    own = rng.choice([names.split() for names in source.names if taken.isdisjoint(names.split())])
    names = dict(zip(keys, own, strict=False))  # a section may have a size, which has a name of its own
    for key in (*keys[len(own) :], *free):
        used = {*taken, *names.values()}
        choices = [name for name in _NAMES[key].split() if name not in used] or [key]
        names[key] = rng.choice(choices)
    if "r" in names:
        names["rth"] = f"{names['r']}-th"
    if "r" in numbers:
        names["rth"] = ordinal(int(numbers["r"]), words=rng.random() < 0.6)
    return dataclasses.replace(unnamed, names={**names, **numbers})


def name_drawn(combination: Combination) -> str:
    """Return a name for the function, such as `sum_even_above`."""
    words = [word.replace(" ", "_") for word in combination.words_of_meaning]
    if len(words) == 1 and combination.fold == "update":
        words.append("all")
    source = "" if combination.parts[0].i or combination.source == "words" else f"_{combination.source}"
    return "_".join(words[:_LONGEST_NAME]) + source
