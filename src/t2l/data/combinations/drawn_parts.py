"""The parts of drawn combinations: those of `parts.py` and more of each, and sections of arrays as sources.

drawn_sources.yaml  arrays, their sections (the first five, from an index on), two arrays
drawn_filters.yaml, drawn_maps.yaml, drawn_folds.yaml
drawn.yaml          which parts go together, how often
"""

import functools
from collections.abc import Mapping, Sequence
from typing import Any

from t2l.data.combinations.parts import (
    Filter,
    Fold,
    Map,
    Source,
    load_filters,
    load_folds,
    load_maps,
    load_part,
    load_sources,
    read_yaml,
)

_SETS = (
    "leading",
    "pairs",
    "either",
    "both",
    "never",
    "filtered",
    "twofold",
    "valued",
    "alone",
    "some",
    "whole",
    "indexed",
    "totals",
)


@functools.cache
def drawn_filters() -> Mapping[str, Filter]:
    """Return the filters by name."""
    return load_filters() | load_part("drawn_filters", Filter)


@functools.cache
def drawn_maps() -> Mapping[str, Map]:
    """Return the maps by name."""
    return load_maps() | load_part("drawn_maps", Map)


@functools.cache
def drawn_folds() -> Mapping[str, Fold]:
    """Return the folds by name."""
    return load_folds() | load_part("drawn_folds", Fold)


@functools.cache
def drawn_sources() -> Mapping[str, Source]:
    """Return the sources by name; a section of an array is named by both, as in `"ints_head"`."""
    content = read_yaml("drawn_sources")
    sources = load_sources() | {name: Source(**entry) for name, entry in content["others"].items()}
    for array, own in content["arrays"].items():
        for section, part in content["sections"].items():
            sources[f"{array}_{section}"] = _section(own, part, whole=section == "whole")
    return sources


def _section(array: Mapping[str, Any], section: Mapping[str, Any], *, whole: bool) -> Source:
    """Return a section of an array as a source."""
    arrays: Sequence[str] = array["arrays"]
    noun = "byte" if array["element"] == "uint8_t" else "element"

    def say(texts: Sequence[str]) -> list[str]:
        nouns = [text.replace("{elements}", f"{noun}s").replace("{element}", noun) for text in texts]
        return [text.replace("{array}", name) for text in nouns for name in arrays]

    where = say(section["where"])
    kept = {key: content for key, content in array.items() if key not in ("arrays", "quantities")}
    return Source(
        **kept,
        loop=section["loop"],
        x="{a}[i]",
        i="i",
        where=where,
        from_=[f"from {name}" for name in arrays] if whole else where,
        within=say(section["within"]),
        every=say(section.get("every", ())),
        every_within=say(section.get("every_within", ())),
        whole=[f"of {name}" for name in arrays],
        empty=section.get("empty", "the array is empty"),
        adjacent=not whole,
    )


@functools.cache
def quantities_of(array: str) -> dict[str, tuple[int, int]]:
    """Return what the elements of an array may be, such as ages, with the least and the greatest usual value."""
    own: dict[str, list[int]] = read_yaml("drawn_sources")["arrays"].get(array, {}).get("quantities", {})
    return {noun: (low, high) for noun, (low, high) in own.items()}


def section_sizes(section: str) -> dict[str, tuple[float, float]]:
    """Return the parameters that a section may have, with the ranges of their test values."""
    sizes: dict[str, list[float]] = _sections()[section].get("sizes", {})
    return {key: (low, high) for key, (low, high) in sizes.items()}


@functools.cache
def _sections() -> dict[str, Any]:
    return dict(read_yaml("drawn_sources")["sections"])


@functools.cache
def drawn_tables() -> dict[str, Any]:
    """Return the content of drawn.yaml; for each filter its axis."""
    tables = dict(read_yaml("drawn"))
    tables["axes"] = {name: axis for axis, names in tables["axes"].items() for name in names}
    return tables | {key: frozenset(tables[key]) for key in _SETS}
