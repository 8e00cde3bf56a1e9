"""Sources of an index: a user's C files and rows, with what is left out by name."""

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from t2l.arguments import IndexArguments
from t2l.data.errors import DatasetError
from t2l.data.rows import RowError
from t2l.retrieval.prototypes import find_elements
from t2l.retrieval.sources import LeftOut, collect
from t2l.retrieval.writing import Documented

HEADER = """
#include <stdint.h>
#define LIMIT 40

struct tank { double litres; };

/**
 * @brief Press a reading into the range of the probe.
 * @param reading what the probe says
 */
static inline int32_t pressed(int32_t reading) { return reading > LIMIT ? LIMIT : reading; }

/* Twice the pressed reading, for the old display. */
static inline int32_t doubled(int32_t reading) { return 2 * pressed(reading); }

// Sum of the readings of a day, wherever they come from.
static inline double day_sum(const double *readings, int32_t count) {
    double sum = 0;
    for (int32_t i = 0; i < count; i++) sum += readings[i];
    return sum;
}

/// Litres that are left in the tank.
static inline double left(const struct tank *tank) { return tank->litres; }

static inline int32_t unexplained(int32_t x) { return x + 3; }

/** Colour of a ripe fruit of this sort. */
static inline int32_t broken(int32_t fruit) { return fruit + undeclared; }

/** Colour of a ripe fruit, but darker by ten. */
static inline int32_t calls_broken(int32_t fruit) { return broken(fruit) - 10; }

#ifdef OLD
/** Area of a bed in square inches. */
static inline int32_t area(int32_t width, int32_t length) { return width * length / 6; }
#else
/** Area of a bed in square centimetres. */
static inline int32_t area(int32_t width, int32_t length) { return width * length; }
#endif
"""
IR = "define i32 @twice(i32 %0) {\n  %2 = shl i32 %0, 1\n  ret i32 %2\n}"
SUM = "define i32 @first(ptr %0) {\n  %2 = load i32, ptr %0\n  ret i32 %2\n}"


def read(**sources: Any) -> tuple[dict[str, Documented], LeftOut]:
    left_out: LeftOut = defaultdict(list)
    found = list(collect(IndexArguments(output_dir="unused", **sources), left_out))
    return {own.program.signature.partition("@")[2].partition("(")[0]: own for own in found}, left_out


@pytest.fixture(scope="module")
def header(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Documented], LeftOut]:
    path = tmp_path_factory.mktemp("farm") / "farm.h"
    path.write_text(HEADER, encoding="utf-8")
    return read(c_sources=[str(path)])


def test_functions_with_any_comment_above_them_are_indexed(header: tuple[dict[str, Documented], LeftOut]) -> None:
    found, _ = header
    assert sorted(found) == ["area", "day_sum", "doubled", "left", "pressed"]
    assert found["day_sum"].wordings == ("Sum of the readings of a day, wherever they come from.",)
    assert found["area"].wordings == ("Area of a bed in square centimetres.",)
    assert "define internal" in found["doubled"].program.ir, "the helper is part of the program"


def test_the_first_sentence_alone_is_a_wording_too(header: tuple[dict[str, Documented], LeftOut]) -> None:
    long, brief = header[0]["pressed"].wordings
    assert brief == "Press a reading into the range of the probe."
    assert long == f"{brief} reading: what the probe says."


def test_what_is_left_out_has_a_name_and_a_reason(header: tuple[dict[str, Documented], LeftOut]) -> None:
    named = {reason: [name.rpartition("/")[2] for name in names] for reason, names in header[1].items()}
    assert named == {
        "no doc comment": ["unexplained"],
        "clang: undeclared name or type": ["broken", "calls_broken"],
        "not emitted under these flags": ["area"],
    }


def test_an_error_outside_all_functions_leaves_out_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.h").write_text("int64 seven;\n" + HEADER, encoding="utf-8")
    found, left_out = read(c_sources=[str(tmp_path)])
    assert found == {} and len(left_out["clang: undeclared name or type"]) == 8


def test_the_prototype_gives_the_elements_of_pointers(header: tuple[dict[str, Documented], LeftOut]) -> None:
    found, _ = header
    assert [each.element for each in found["day_sum"].program.parameters] == ["double", None]
    assert [each.element for each in found["left"].program.parameters] == [None]


@pytest.mark.parametrize(
    ("parameters", "elements"),
    [
        ("char *s", {"s": "i8"}),
        ("const int *restrict a, unsigned b[4], long long c[]", {"a": "i32", "b": "i32", "c": "i64"}),
        ("float* a , size_t * b", {"a": "float", "b": "i64"}),
        ("uint8_t *bytes, unsigned char *raw, signed char *c", {}),
        ("char **argv, void *p, struct s *q, thing_t *t, int (*f)(int), int n", {}),
        ("void", {}),
    ],
)
def test_only_elements_that_are_certain_are_read(parameters: str, elements: dict[str, str]) -> None:
    assert find_elements(f"static int f({parameters})\n{{ return g(1); }}") == elements


def test_a_missing_compiler_is_said(header: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.c").write_text(HEADER, encoding="utf-8")
    monkeypatch.setenv("CC", str(tmp_path / "no-such-clang"))
    with pytest.raises(DatasetError, match="no C compiler: .*no-such-clang.*pip install 't2l"):
        read(c_sources=[str(tmp_path)])


def write_rows(path: Path, *rows: dict[str, Any]) -> str:
    whole = [{"task_id": f"t/{number}", "signature": None, "tests": [], **row} for number, row in enumerate(rows)]
    path.write_text("".join(json.dumps(row) + "\n" for row in whole), encoding="utf-8")
    return str(path)


def test_rows_are_programs_with_their_prompt_and_the_elements_of_their_tests(tmp_path: Path) -> None:
    buffer = {"type": "i32", "data": [3, 4]}
    path = write_rows(
        tmp_path / "mine.jsonl",
        {"prompt": "Double x.", "completion": IR, "entry_point": "twice", "source": "lab", "concept": "lab/doubling"},
        {
            "prompt": "First one.",
            "completion": SUM,
            "entry_point": "first",
            "tests": [{"args": [buffer], "returns": 3}],
        },
    )
    found, left_out = read(datasets=[path])
    assert left_out == {} and found["twice"].wordings == ("Double x.",)
    twice, first = found["twice"].program, found["first"].program
    assert (twice.signature, twice.concept, twice.source) == ("i32 @twice(i32)", "lab/doubling", "lab")
    assert (first.concept, first.source, first.parameters[0].element) == ("mine/first", "mine", "i32")


def test_rows_that_llvm_does_not_verify_are_left_out(tmp_path: Path) -> None:
    path = write_rows(
        tmp_path / "mine.jsonl",
        {"prompt": "Double x.", "completion": IR.replace("ret i32", "ret i64"), "entry_point": "twice"},
        {"prompt": "Halve x.", "completion": IR, "entry_point": "half"},
        {"prompt": "Say no.", "completion": "no", "entry_point": "no"},
        {"prompt": "Nothing.", "entry_point": "nothing"},
    )
    found, left_out = read(datasets=[path])
    assert found == {}
    assert sorted(name for names in left_out.values() for name in names) == ["t/0", "t/1", "t/2", "t/3"]
    assert left_out["no completion"] == ["t/3"] and "t/0" in left_out["IR refused: parse_error"]


def test_a_file_that_holds_no_rows_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_text('{"prompt": "Double x."}\n', encoding="utf-8")
    with pytest.raises(RowError, match="line 1"):
        read(datasets=[str(path)])
