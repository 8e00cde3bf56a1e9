"""Combinations: filter, map and fold over arrays, ranges, digits and divisors, said as people say it.

    for program in load_combinations():
        print(program.prompts[0])           # "Write a function that returns the number of even values in a list."

To add one, add its parts to the YAML files, or list parts that are there in `together.yaml`; `parts.py` explains both.
"""

import dataclasses
import random
import re
from collections.abc import Iterator

from t2l.data.combinations.combination import PLACEHOLDER, Combination
from t2l.data.combinations.drawing import draw, name_drawn
from t2l.data.combinations.parts import load_filters, load_folds, load_maps, load_sources, read_yaml
from t2l.data.combinations.requests import draw_wordings, write_wordings
from t2l.data.programs import Program

__all__ = ["Combination", "draw_combination", "list_combinations", "load_combinations", "program_of"]

_NAMES = {  # of parameters of filters, maps and folds
    "k": "k k k x m t", "lo": "lo", "hi": "hi", "p": "p", "q": "q", "d": "d", "m": "m m amount",
    "v": "v v value", "out": "out out result", "c": "c c ch", "w": "k k m",
}  # fmt: skip


def load_combinations() -> Iterator[Program]:
    """Yield the programs of all combinations, always in the same order.

    Example:

    >>> next(load_combinations()).concept
    'combinations/count_even'
    """
    for combination in list_combinations():
        name = _name(combination)
        yield Program(
            name=name,
            c_source=combination.c_source(name),
            prompts=write_wordings(combination),
            parameters=combination.parameters(),
            family="combinations",
            source="combinations",
            concept=f"combinations/{combination.meaning}",
        )


def draw_combination(rng: random.Random, num_prompts: int = 2) -> Program:
    """Draw one program; two draws are rarely the same.

    Args:
        rng (`random.Random`): the only source of chance.
        num_prompts (`int`, *optional*, defaults to 2): number of requests; a few programs have fewer.

    Example:

    >>> draw_combination(random.Random(3)).source
    'combinations'
    """
    while not (program := program_of(draw(rng), rng, num_prompts)).prompts:
        pass  # no wording fits these parts
    return program


def program_of(combination: Combination, rng: random.Random, num_prompts: int) -> Program:
    """Return the program of a drawn combination, with requests."""
    name = name_drawn(combination)
    return Program(
        name=name,
        c_source=combination.c_source(name),
        prompts=draw_wordings(combination, rng, num_prompts),
        parameters=combination.parameters(),
        family="combinations",
        source="combinations",
        concept=f"combinations/{combination.meaning}",
    )


def list_combinations() -> Iterator[Combination]:
    """Yield the combinations that `together.yaml` lists, each with its variants."""
    known: set[str] = set()
    for row in read_yaml("together"):
        for source in row["sources"]:
            for fold in row["folds"]:
                for map_ in row.get("maps", ["itself"]):
                    for filters in row["filters"]:
                        combination = _combine(source, tuple(re.split(r" \+ | vs ", filters)), map_, fold)
                        if combination.meaning not in known:
                            known.add(combination.meaning)
                            yield from _vary(combination, constants=row.get("constants", True))


def _combine(source: str, filters: tuple[str, ...], map_: str, fold: str) -> Combination:
    """Return the variant with parameters for all that may vary."""
    parts = (
        load_sources()[source],
        tuple(load_filters()[key] for key in filters),
        load_maps()[map_],
        load_folds()[fold],
    )
    combination = Combination(source, filters, map_, fold, parts)
    rng = random.Random(combination.meaning)
    taken = combination.words
    own = rng.choice([names for names in parts[0].names if taken.isdisjoint(names.split())])
    names = dict(zip(PLACEHOLDER.findall(parts[0].parameters), own.split(), strict=True))
    for key in (*combination.free, *(["out"] if parts[3].output else [])):
        names[key] = rng.choice([name for name in _NAMES[key].split() if name not in {*taken, *names.values()}])
    return dataclasses.replace(combination, names=names, none=parts[3].none[0] if parts[3].none else "")


def _vary(combination: Combination, *, constants: bool) -> Iterator[Combination]:
    """Yield the variants: with parameters, with numbers in their place, with another result."""
    source, filters, map_, fold = combination.parts
    yield combination
    varied = next((part for part in combination.conditions_and_values if part.parameters), None)
    if varied and varied.parameters and constants:
        for numbers in varied.constants:
            fixed = dict(zip(varied.parameters, numbers.split(), strict=True))
            names = {**combination.names, **fixed}
            yield dataclasses.replace(combination, names=names, numbers=frozenset(fixed))
    if source.varied and len(filters) == 1:
        yield from (dataclasses.replace(combination, none=none) for none in fold.none[1:])
        if fold.wide and not (map_.type or map_.needs):
            yield dataclasses.replace(combination, wide=True)


def _name(combination: Combination) -> str:
    """Return a name for the function, such as `count_even_digits`."""
    words = combination.words_of_meaning
    source = {"array": "", "doubles": "", "text": "", "range": "in_range"}.get(combination.source, combination.source)
    if combination.source == "digits":
        words = [word.replace("digit_", "").replace("_digit", "") for word in words]
    name = "_".join(word for word in (*words, source) if word)
    return f"{name}_all" if name == "double" else name  # the word is a type in C
