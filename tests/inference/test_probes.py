"""Probes are drawn for every buffer, also where an index knows its elements and not its length."""

import pytest

from t2l.data.programs import Parameter
from t2l.inference.selection.probes import draw_probes
from t2l.llvm import parse_signature


@pytest.mark.parametrize("element", ["i32", "double", "i16", None])
def test_a_buffer_of_unknown_length_has_the_length_that_follows_it(element: str | None) -> None:
    known = (Parameter("values", "ptr", element=element), Parameter("count", "i32"))
    probes = draw_probes(parse_signature("i32 @f(ptr, i32)"), "the largest integer", [known])
    assert probes
    for probe in probes:
        buffer, count = probe["args"]
        assert len(buffer["data"]) == count and buffer["type"] == (element or "i32")


def test_characters_of_unknown_length_are_a_string() -> None:
    known = (Parameter("text", "ptr", element="i8"),)
    for probe in draw_probes(parse_signature("i32 @f(ptr)"), "count the words", [known]):
        assert probe["args"][0]["data"][-1] == 0
