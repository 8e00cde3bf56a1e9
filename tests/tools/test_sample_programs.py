"""`tools/sample_programs.py` draws the same distinct programs again, with the number of calls asked for."""

import pytest
from tools.sample_programs import draw_programs

pytestmark = pytest.mark.slow


def test_a_seed_draws_the_same_distinct_programs_with_calls() -> None:
    samples = draw_programs(10, 5, seed=3)
    assert samples == draw_programs(10, 5, seed=3)
    assert samples != draw_programs(10, 5, seed=4)
    assert len({sample.ir for sample in samples}) == 10
    assert {len(sample.calls) for sample in samples} == {5}
    assert {sample.program.source for sample in samples} == {"catalogue", "composer"}
    for sample in samples:
        assert all(len(arguments) == len(sample.program.parameters) for arguments in sample.calls)
