"""The tests of a program as a request shows them."""

import dataclasses

import pytest

from t2l.data.building.examples import write_examples
from t2l.data.programs import Parameter, Program


def test_examples_are_written_as_people_write_them() -> None:
    parameters = (
        Parameter("a", "ptr", None, None, "i32", "n"),
        Parameter("n", "i32"),
        Parameter("s", "ptr", element="i8"),
    )
    program = Program("f", "", (), parameters, "", "")
    buffer, text = {"type": "i32", "data": [3, -1]}, {"type": "i8", "data": [104, 105, 0]}
    tests = [
        {"args": [buffer, 2, text], "returns": 7},
        {"args": [buffer, 2, text], "returns": 2**31 - 1},
        {"args": [buffer, 2, text], "memory": [[1, 2], [104, 105, 0]]},
    ]
    assert write_examples(program, tests, "i32", with_lengths=False) == [
        {"arguments": '[3, -1], "hi"', "result": "7"},
        {"arguments": '[3, -1], "hi"', "result": "[1, 2]"},
    ]
    unprintable = {"args": [buffer, 2, {"type": "i8", "data": [-61, 104, 0]}], "returns": 7}
    assert write_examples(program, [unprintable], "i32", with_lengths=False) == []
    assert write_examples(program, tests[:1], "i1", with_lengths=True)[0]["arguments"] == '[3, -1], 2, "hi"'


def test_examples_leave_out_what_is_only_written_and_negative_forms_of_unsigned_numbers() -> None:
    parameters = tuple(Parameter(name, "ptr", None, None, "i8", "n") for name in ("a", "out"))
    source = "void f(const uint8_t *a, int32_t n, uint8_t *out) { for (int i = 0; i < n; i++) out[i] = a[i] + 1; }\n"
    program = Program("f", source, (), (parameters[0], Parameter("n", "i32"), parameters[1]), "", "")
    buffers = [{"type": "i8", "data": [number]} for number in (7, 90)]
    test = {"args": [buffers[0], 1, buffers[1]], "memory": [[7], [8]]}
    assert write_examples(program, [test], "void", with_lengths=False) == [{"arguments": "[7]", "result": "[8]"}]
    negative = {"args": [{"type": "i8", "data": [-1]}, 1, buffers[1]], "memory": [[-1], [0]]}
    assert write_examples(program, [negative], "void", with_lengths=False) == []


def test_examples_show_characters_but_no_buffer_of_which_a_part_is_meant() -> None:
    character = Program("up", "char up(char c) { return c - 32; }\n", (), (Parameter("c", "i8"),), "", "")
    [example, *others] = write_examples(
        character, [{"args": [97], "returns": 65}, {"args": [9], "returns": 7}], "i8", with_lengths=True
    )
    assert (example, others) == ({"arguments": "'a'", "result": "'A'"}, [])
    parameters = (Parameter("m", "ptr", None, None, "i32", 16), Parameter("n", "i32"))
    corner = Program(
        "corner", "int32_t corner(const int32_t *m, int32_t n) { return m[n]; }\n", (), parameters, "", ""
    )
    test = {"args": [{"type": "i32", "data": [1] * 16}, 2], "returns": 1}
    assert write_examples(corner, [test], "i32", with_lengths=True) == []
    square = dataclasses.replace(corner, parameters=(dataclasses.replace(parameters[0], length=9), parameters[1]))
    test = {"args": [{"type": "i32", "data": [1] * 9}, 2], "returns": 1}
    assert write_examples(square, [test], "i32", with_lengths=True) == []
    board = dataclasses.replace(square, parameters=(square.parameters[0], Parameter("cell", "i32")))
    assert len(write_examples(board, [test], "i32", with_lengths=True)) == 1


@pytest.mark.parametrize(("length", "expected"), [(None, [{"arguments": '"ab"', "result": '"AB"'}]), ("n", [])])
def test_an_example_shows_a_changed_text_but_not_what_lies_behind_it(
    length: str | None, expected: list[dict[str, str]]
) -> None:
    parameters = [Parameter("s", "ptr", None, None, "i8", length)]
    program = Program("f", "void f(char *s) { s[0] -= 32; s[1] -= 32; }\n", (), tuple(parameters), "", "")
    test = {"args": [{"type": "i8", "data": [97, 98, 0]}], "memory": [[65, 66, 0]]}
    assert write_examples(program, [test], "void", with_lengths=False) == expected
