"""Comments of all shapes that people use become plain English; banners and code do not."""

import pytest

from t2l.data.foreign.c_scan import scan_functions, scan_prototypes
from t2l.data.foreign.doc_comments import describe


def read(comment: str) -> tuple[str, str]:
    """Return the description of a function below a comment, and the reason if there is none."""
    (function,) = scan_functions(f"int g;\n{comment}\nint f(int x) {{ return x; }}\n")
    return describe(function.comment, function.name)


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("/* Shift the product of a and b right   */\n/* until it fits into sixteen bits.  */",
         "Shift the product of a and b right until it fits into sixteen bits."),
        ("/* Mark it as bad, so that readers\n// see a negative number, whatever\n// it was. */",
         "Mark it as bad, so that readers see a negative number, whatever it was."),
        ("/********************\n * Clamp x to the   *\n * given range.     *\n ********************/",
         "Clamp x to the given range."),
        ("/*-------------------------\n  clamp x to a byte\n-------------------------*/", "clamp x to a byte."),
        ("/* ***** Return the smaller of two numbers ***** */", "Return the smaller of two numbers."),
        ("/** Return {@code x} rounded to {@link nearest even}. */", "Return x rounded to nearest even."),
        ("/** Adds `y`.\n * @param x  A number.\n * @param y Another.\n * @return\n *   The sum.\n */",
         "Adds y. x: A number; y: Another. Returns The sum."),
        ("/* ---> making numbers <--- */\n/* Return x @again. */", "Return x again."),
        ("// Return x,\n// but not less than zero.", "Return x, but not less than zero."),
        ("/**\n * Count the words of a char *\n * and return that number.\n */",
         "Count the words of a char * and return that number."),
    ],
)  # fmt: skip
def test_comments_become_plain_english(comment: str, expected: str) -> None:
    assert read(comment) == (expected, "")


@pytest.mark.parametrize(
    ("comment", "reason"),
    [
        ("/* ---------- Helpers for bits ---------- */", "licence or section banner"),
        ("/*******************\n * Helpers         *\n *******************/", "description too short"),
        ("/* return x + 1;\n// x = 3;\n */", "commented-out code"),
        ("int h; /* The number of calls so far */", "no doc comment"),
        ("/*-****************\n* Compression functions\n*******************/", "description too short"),
        ("/* silk_min() versions with typecast in the function call */", "purpose not stated"),
        ("/* This is to avoid addresses out of bounds. */", "purpose not stated"),
        ("/* Derived from the code of somebody else. */", "purpose not stated"),
        ("/* Pattern must be of length 1, 2 or 4. */", "purpose not stated"),
        ("/** @return 0 on success, 1 on error. */", "purpose not stated"),
        ("/* All about another thing. */\n\n", "no doc comment"),
    ],
)
def test_other_comments_are_refused(comment: str, reason: str) -> None:
    assert read(comment) == ("", reason)


def test_a_comment_after_code_is_not_joined_with_the_one_below() -> None:
    assert read("int h; /* The number of calls. */\n/* Return x as it is. */") == ("Return x as it is.", "")


def test_definitions_in_the_style_of_the_first_c_are_found() -> None:
    text = "int h(int);\n/* The sum of them all. */\nlong sum(a, b,\n  c)\n  int a, b;\n  long c;\n{\n  return 1;\n}"
    (function,) = scan_functions(text)
    assert (function.name, function.line, function.parameters) == ("sum", 3, ("a", "b", "c"))
    assert function.comment == "/* The sum of them all. */" and function.text.startswith("long sum(a, b,")


def test_prototypes_are_found_with_their_comments() -> None:
    header = (
        "/** The sum of both. */\nint sum(int a, int b);\n"
        "/** A type of functions. */\ntypedef int (*binary)(int, int);\n"
        "/** Not declared, defined here. */\nstatic inline int half(int a) { return a / 2; }\n"
        "/** The product of both. */\nAPI_EXPORT long\nproduct(long a, long b) API_PURE;\n"
        "int undocumented(int a);\n"
        "/** A variable that is set. */\nint value = start(1);\n"
    )
    assert dict(scan_prototypes(header)) == {
        "sum": "/** The sum of both. */",
        "product": "/** The product of both. */",
    }
