"""All inputs as rows for `Sandbox.check`: the hand-written ones, and any number of mutants."""

import random
import re
from collections.abc import Iterator, Sequence
from typing import Any

from tests.hostile import bad_text, bombs
from tests.hostile.corpus import Specimen
from tests.hostile.externals import write_calls
from tests.hostile.intrinsics import read_calls
from tests.hostile.mutants import mutate
from tests.hostile.writing import Hostile, read_inputs

_STRING = re.compile(r'\[\d+ x i8\] c"([^"]*)\\00"')
CLASSES = {
    "bad text": bad_text.INPUTS | read_inputs("bad_text.ll"),
    "bomb": bombs.INPUTS | read_inputs("bombs.ll"),
    "linkage": read_inputs("linkage.ll"),
    "external": write_calls(),
    "intrinsic": read_calls(),
    "odd type": read_inputs("odd_types.ll"),
    "running": read_inputs("running.ll"),
}


def hand_written(canary: str) -> dict[str, tuple[dict[str, Any], set[str]]]:
    """Return for each hand-written input, by name, its row and the statuses that are right.

    Args:
        canary (`str`): path of a file that must not change; the programs that harm files try to change it.
    """
    return {
        f"{group}: {name}": (_row(hostile, canary), set(hostile.statuses.split()))
        for group, inputs in CLASSES.items()
        for name, hostile in inputs.items()
    }


def _row(hostile: Hostile, canary: str) -> dict[str, Any]:
    text = hostile.text
    if "{canary}" in text:
        text = _STRING.sub(
            lambda match: f'[{len(match[1]) + 1} x i8] c"{match[1]}\\00"', text.replace("{canary}", canary)
        )
    test = {"args": list(hostile.args), "returns": 1}
    return {"completion": text, "entry_point": "f", "signature": hostile.signature, "tests": [test]}


def mutants(corpus: Sequence[Specimen], count: int, seed: int) -> Iterator[dict[str, Any]]:
    """Yield `count` damaged specimens; the n-th one of a seed is always the same."""
    for number in range(count):
        rng = random.Random(f"{seed}/{number}")
        specimen, other = rng.choice(corpus), rng.choice(corpus)
        text = mutate(specimen.text, other.text, rng)
        yield {"completion": text, "entry_point": specimen.entry_point, "signature": None, "tests": specimen.tests}
