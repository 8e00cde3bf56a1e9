"""Composed programs: fixed by their seed, worded with all they need, compiled by a real clang."""

import random
import re

from t2l.data.compilation import compile_programs
from t2l.data.composer import STYLES, compose

PROGRAMS = [compose(random.Random(seed), max_depth=2) for seed in range(120)]


def test_a_seed_fixes_the_program() -> None:
    assert [compose(random.Random(seed), max_depth=2) for seed in range(120)] == PROGRAMS


def test_every_program_compiles_to_canonical_ir() -> None:
    assert [item.reason for item in compile_programs(PROGRAMS) if item.ir is None] == []


def test_every_style_words_every_program() -> None:
    assert all(len(program.prompts) == len(STYLES) for program in PROGRAMS)


def test_unsigned_arithmetic_is_always_said() -> None:
    unsigned = [program for program in PROGRAMS if "uint32_t" in program.c_source]
    assert unsigned and all("unsigned" in prompt for program in unsigned for prompt in program.prompts)


def test_every_constant_of_a_value_stands_in_its_prompts() -> None:
    for program in PROGRAMS:
        if program.family == "composed_value":
            body = program.c_source.split("{", 1)[1]
            for constant in re.findall(r"(?<![\w.])\d+(?:\.\d+)?", body):
                assert all(constant in prompt for prompt in program.prompts), program


def test_greater_depth_gives_longer_programs() -> None:
    def mean_length(depth: int) -> float:
        return sum(len(compose(random.Random(seed), depth).c_source) for seed in range(100)) / 100

    assert mean_length(1) < mean_length(2) < mean_length(4)
