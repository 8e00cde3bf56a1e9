"""A C source tree gives pairs of a doc comment and canonical IR; every other function has a reason why not."""

import json
from collections import Counter
from pathlib import Path

import pytest

from t2l.data.building.chunks import ChunkOptions, write_chunk
from t2l.data.building.records import read_records
from t2l.data.foreign.c_sources import collect_c_sources
from t2l.data.programs import Compiled, Parameter

SHAPES_H = r"""
/*
 * Copyright (c) 2001 Somebody. Licensed under the terms of some licence.
 */
static inline int licensed(int x) { return x; }

#define SHAPES_API static inline __attribute__((always_inline))

/*!
 * @brief area of a <b>rectangle</b>, as in @f$ a = w h @f$
 *
 * @param[in]  w   width
 * @param[in]  h   height
 * @see nothing
 *
 * @return the area &gt;= 0
 */
SHAPES_API
int
rectangle_area(int w, int h) {
  return w * h;
}

/** Stores the product of two numbers. */
static inline void __attribute__((unused)) store_product(int *restrict out, long a, long b) { *out = (int)(a * b); }

/// Doubles the given number,
/// one addition is enough.
inline int twice(int x) { return x + x; }

static inline int undocumented(int x) { return x; }

/* ---------- Helpers ---------- */
static inline int below_a_banner(int x) { return x; }

/** id */
static inline int tersely_documented(int x) { return x; }

struct point { long x, y, z; };
/** Sum of the coordinates of a point. */
static inline long coordinate_sum(struct point p) { return p.x + p.y + p.z; }

#ifdef SHAPES_FAST
/** One more than the number, fast. */
static inline int successor(int x) { return -~x; }
/** Only there where it is fast. */
static inline int fast_only(int x) { return x; }
#else
/** One more than the number, plainly. */
static inline int successor(int x) { return x + 1; }
#endif
"""
KERNEL_C = """
static int helper(int x) { return x * 3; }

/**
 * triple_sum() - three times the sum of @a and @b
 * @a: first number
 * @b: second number
 *
 * Return: three times the sum
 */
int triple_sum(int a, int b)
{
\treturn helper(a + b);
}
"""
STRUCTS_C = """
struct ratio { int num, den; };
struct pair { double a, b; };
union bits { float f; int i; };
/** Convert the ratio to a floating-point number. */
double ratio_value(struct ratio r) { return (double)r.num / r.den; }
/** The sum of both numbers of a pair. */
double pair_sum(struct pair p) { return p.a + p.b; }
/** The bits of a float as an integer. */
int float_bits(union bits b) { return b.i; }
/** The ratio of two whole numbers. */
struct ratio make_ratio(int num, int den) { struct ratio r = {num, den}; return r; }
/** The sum of two numbers that a struct holds in between. */
int plain_sum(int a, int b) { struct ratio r = {a, b}; return r.num + r.den; }
/** Prints a number somewhere else, or does nothing. */
void nothing(int a) { (void)a; }
"""
BROKEN_C = "/** Adds one to the number. */\nint broken(int x) { return x + missing; }\n"
LATIN_C = "/** Le pr\xe9nom du caf\xe9, an accented letter is no obstacle. */\nint latin(int x) { return x; }\n"


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("trees") / "shapes"
    root.mkdir()
    (root / "shapes.h").write_text(SHAPES_H)
    (root / "kernel.c").write_text(KERNEL_C)
    (root / "broken.c").write_text(BROKEN_C)
    (root / "latin.c").write_bytes(LATIN_C.encode("latin-1"))
    (root / "notes.txt").write_text("/** Not C at all, really. */ int f(int x) { return x; }")
    (root / "loop.c").symlink_to("loop.c")
    (root / "again").symlink_to(root)
    (root / "copy.c").symlink_to("kernel.c")
    return root


@pytest.fixture(scope="module")
def collected(tree: Path) -> list[Compiled]:
    return list(collect_c_sources([str(tree)]))


def find(collected: list[Compiled], name: str) -> Compiled:
    (found,) = [compiled for compiled in collected if compiled.program.name == name]
    return found


def test_functions_come_by_path_then_position(collected: list[Compiled]) -> None:
    names = [compiled.program.name for compiled in collected]
    assert names[:4] == ["broken", "helper", "triple_sum", "latin"]
    assert names[4:7] == ["licensed", "rectangle_area", "store_product"]
    assert {(compiled.program.source, compiled.program.family) for compiled in collected} == {
        ("shapes", stem) for stem in ("broken", "copy", "latin", "shapes")
    }


def test_a_macro_decorated_static_inline_function_is_kept_and_made_visible(collected: list[Compiled]) -> None:
    compiled = find(collected, "rectangle_area")
    assert compiled.ir == "define i32 @rectangle_area(i32 %0, i32 %1) {\n  %3 = mul i32 %0, %1\n  ret i32 %3\n}"
    assert compiled.program.parameters == (Parameter("w", "i32"), Parameter("h", "i32"))


def test_doxygen_becomes_plain_english(collected: list[Compiled]) -> None:
    assert find(collected, "rectangle_area").program.prompts == (
        "area of a rectangle, as in a = w h. w: width; h: height. Returns the area >= 0.",
    )
    assert find(collected, "twice").program.prompts == ("Doubles the given number, one addition is enough.",)


def test_kernel_doc_becomes_plain_english(collected: list[Compiled]) -> None:
    assert find(collected, "triple_sum").program.prompts == (
        "three times the sum of a and b. a: first number; b: second number. Returns three times the sum.",
    )


def test_pointers_of_foreign_c_have_no_element(collected: list[Compiled]) -> None:
    parameters = find(collected, "store_product").program.parameters
    assert parameters == (Parameter("out", "ptr"), Parameter("a", "i64"), Parameter("b", "i64"))


def test_callees_in_the_same_file_are_part_of_the_program(collected: list[Compiled]) -> None:
    ir = find(collected, "triple_sum").ir
    assert ir is not None and "define internal i32 @.f0(i32 %0)" in ir and "define i32 @triple_sum" in ir


def test_a_plain_inline_function_is_emitted(collected: list[Compiled]) -> None:
    assert (find(collected, "twice").ir or "").startswith("define i32 @twice(i32 %0)")


def test_the_comment_belongs_to_the_branch_that_was_compiled(tree: Path) -> None:
    for flags, prompt in (
        ((), "One more than the number, plainly."),
        (["-DSHAPES_FAST"], "One more than the number, fast."),
    ):
        twins = [c for c in collect_c_sources([str(tree / "shapes.h")], flags=flags) if c.program.name == "successor"]
        assert [c.program.prompts for c in twins if c.ir] == [(prompt,)]
        assert [c.reason for c in twins if not c.ir] == ["not emitted under these flags"]


def test_a_file_that_is_not_utf8_is_read(collected: list[Compiled]) -> None:
    compiled = find(collected, "latin")
    assert compiled.ir is not None and compiled.program.prompts[0].endswith("an accented letter is no obstacle.")


def test_everything_dropped_has_a_reason_that_can_be_counted(collected: list[Compiled]) -> None:
    reasons = {compiled.program.name: compiled.reason for compiled in collected if compiled.ir is None}
    assert reasons == {
        "below_a_banner": "licence or section banner",
        "broken": "clang: undeclared name or type",
        "coordinate_sum": "struct by value",
        "fast_only": "not emitted under these flags",
        "helper": "no doc comment",
        "licensed": "licence or section banner",
        "successor": "not emitted under these flags",
        "tersely_documented": "description too short",
        "undocumented": "no doc comment",
    }


def test_an_unreadable_file_is_counted_and_not_fatal(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, **_: str) -> str:
        raise PermissionError(path)

    monkeypatch.setattr(Path, "read_text", refuse)  # root may read any file, so a mode of 000 shows nothing
    assert Counter(compiled.reason for compiled in collect_c_sources([str(tree)])) == {"file not readable": 4}


def test_structs_by_value_are_dropped_because_their_arguments_would_be_random_bits(tmp_path: Path) -> None:
    (tmp_path / "structs.c").write_text(STRUCTS_C)
    reasons = {compiled.program.name: compiled.reason for compiled in collect_c_sources([str(tmp_path)])}
    by_value = dict.fromkeys(("ratio_value", "pair_sum", "float_bits", "make_ratio"), "struct by value")
    assert reasons == {**by_value, "plain_sum": None, "nothing": "no result"}


def test_the_comment_on_a_prototype_in_a_header_reaches_the_definition(tmp_path: Path) -> None:
    for folder in ("include", "src"):
        (tmp_path / folder).mkdir()
    (tmp_path / "include" / "tree.h").write_text(
        "/** Doubles the given number. */\nextern int twice(int x);\n\n"
        "/// Three times the number.\nint thrice(int x) __attribute__((const));\n"
        "/** A different helper function. */\nint helper(int x);\n"
        "/** Says one thing. */\nint two_faced(int x);\n"
    )
    (tmp_path / "include" / "other.h").write_text("/** Says another thing. */\nint two_faced(int x);\n")
    (tmp_path / "src" / "tree.c").write_text(
        "int twice(int x) { return x + x; }\n/* Triple of its own. */\nint thrice(int x) { return 3 * x; }\n"
        "static int helper(int x) { return x; }\nint two_faced(int x) { return helper(x); }\n"
    )
    collected = {item.program.name: item for item in collect_c_sources([str(tmp_path)])}
    assert {name: item.program.prompts for name, item in collected.items()} == {
        "twice": ("Doubles the given number.",),
        "thrice": ("Triple of its own.",),
        "helper": (),
        "two_faced": (),
    }


def test_the_licence_of_a_tree_is_recorded(tree: Path) -> None:
    licenses = {item.program.license for item in collect_c_sources([str(tree / "kernel.c")], license="MIT")}
    assert licenses == {"MIT"}


def test_the_ir_as_written_traps_where_canonical_ir_does_not(tmp_path: Path) -> None:
    (tmp_path / "bits.c").write_text(
        "/** Set bit n of x. */ unsigned set_bit(unsigned x, int n) { return x | 1u << n; }"
    )
    (compiled,) = collect_c_sources([str(tmp_path / "bits.c")])
    assert "trap" not in (compiled.ir or "trap") and "@t2l.trap_if" in (compiled.original or "")


def test_a_path_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="'.*nowhere' does not exist"):
        next(collect_c_sources([str(tmp_path / "nowhere")]))


GEOMETRY_CPP = """
#include <cstdint>
#include "scale.h"
namespace geo {
/// The area of a rectangle of width w and height h, scaled.
inline int area(int w, int h) { return w * h * SCALE * EXTRA; }
/// The same for floating-point numbers.
inline double area(double w, double h) { return w * h; }
/** Absolute difference of two unsigned numbers. */
static std::uint32_t distance(std::uint32_t a, std::uint32_t b) { return a > b ? a - b : b - a; }
/** The larger of two values of any type. */
template <class T> T larger(T a, T b) { return a > b ? a : b; }
}
"""


@pytest.fixture
def cpp_tree(tmp_path: Path) -> Path:
    for name, text in (("src/geometry.cpp", GEOMETRY_CPP), ("inc/scale.h", "#define SCALE 3\n")):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(text)
    return tmp_path


def write_commands(tree: Path, **entry: object) -> None:
    (tree / "build").mkdir()
    entry = {"directory": str(tree / "src"), "file": "geometry.cpp", **entry}
    (tree / "build" / "compile_commands.json").write_text(json.dumps([entry]))


@pytest.mark.parametrize(
    "entry",
    [
        {"command": "c++ -I../inc -DEXTRA=2 -std=c++17 -O2 -Werror -o geometry.o -c geometry.cpp"},
        {"arguments": ["c++", "-I", "../inc", "-D", "EXTRA=2", "-MD", "-MF", "x.d", "-c", "geometry.cpp"]},
    ],
)
def test_a_cpp_tree_is_compiled_as_its_compile_commands_say(cpp_tree: Path, entry: dict[str, object]) -> None:
    write_commands(cpp_tree, **entry)
    collected = list(collect_c_sources([str(cpp_tree)]))
    assert [(item.program.name, item.reason) for item in collected] == [
        ("area", None),
        ("area", None),
        ("distance", None),
        ("larger", "not emitted under these flags"),
    ]
    assert collected[0].ir == (
        "define i32 @area(i32 %0, i32 %1) {\n  %3 = mul i32 %0, %1\n  %4 = mul i32 %3, 6\n  ret i32 %4\n}"
    )
    assert (
        collected[1].ir == "define double @area(double %0, double %1) {\n  %3 = fmul double %0, %1\n  ret double %3\n}"
    )
    assert collected[2].program.prompts == ("Absolute difference of two unsigned numbers.",)


def test_without_compile_commands_a_missing_header_is_counted(cpp_tree: Path) -> None:
    reasons = Counter(item.reason for item in collect_c_sources([str(cpp_tree)]))
    assert reasons == {"clang: header not found": 4}


@pytest.mark.parametrize("text", ["[", '{"file": 1}', '[{"directory": "."}]', "[3]"])
def test_a_broken_compile_commands_file_is_refused(cpp_tree: Path, text: str) -> None:
    (cpp_tree / "compile_commands.json").write_text(text)
    with pytest.raises(ValueError, match=r"compile_commands.json cannot be used .*; correct or remove it"):
        list(collect_c_sources([str(cpp_tree)]))


PARTIAL_C = """
/** Set bit n of x and return the result. */
unsigned set_bit(unsigned x, int n) { return x | (1u << n); }
/** Divide a by b, rounding towards zero. */
int quotient(int a, int b) { return a / b; }
/** The next whole number. */
int successor(int x) { return x + 1; }
/** Read what nobody ever wrote. */
int nowhere(int x) { int y; return x ^ y; }
"""


def test_tests_of_foreign_rows_have_defined_inputs_only(tmp_path: Path) -> None:
    (tmp_path / "partial.c").write_text(PARTIAL_C)
    options = ChunkOptions(seed=0, tests_per_row=8, max_completion_chars=2000)
    collected = collect_c_sources([str(tmp_path / "partial.c")], license="MIT")
    summary = write_chunk(tmp_path / "chunk.parquet", {}, collected, options, trusted=False)
    assert summary.dropped == {"no defined test input": 1}
    records = {record["name"]: record for record in read_records(tmp_path / "chunk.parquet").to_pylist()}
    inputs = {name: [test["args"] for test in json.loads(record["tests"])] for name, record in records.items()}
    assert inputs.keys() == {"set_bit", "quotient", "successor"} and all(map(len, inputs.values()))
    assert all(0 <= n < 32 for _, n in inputs["set_bit"])
    assert all(b != 0 for _, b in inputs["quotient"])
    assert {record["license"] for record in records.values()} == {"MIT"}
