"""The tests in composed conditions: each in C, in symbols with Python's grammar, and in English."""

from functools import cache

from t2l.data.composer.forms import Operator, Spelling, binary
from t2l.data.composer.numbers import NumberType


def _compare(key: str, symbol: str, *verbs: str) -> Operator:
    """Return a comparison of two expressions."""
    infix = tuple(f"{{0}} {verb} {{1}}" for verb in verbs)
    return Operator(key, "xy", binary(symbol, 2), infix=infix, is_condition=True)


def _test(
    key: str, operands: str, template: str, precedence: int, *verbs: str, low: int = 1, symbol: str = ""
) -> Operator:
    """Return a test of one expression, against constants if any.

    Args:
        key (`str`): name in `Program.combinations`.
        operands (`str`): `x`, or `x` and a `k` for each constant.
        template (`str`): the C text, with `{0}` for the expression and `{1}`, `{2}` for the constants.
        precedence (`int`): lowest precedence of an expression that needs no brackets in it.
        verbs (`str`): English for the test, such as "is even", which follows the expression.
        low (`int`, *optional*, defaults to 1): smallest constant.
        symbol (`str`, *optional*, defaults to the C text): the text in symbols.
    """
    level = 1 if "&&" in template or "||" in template else 2
    written = Spelling(symbol or template, 1 if " or " in symbol else 2, (precedence, 7, 7))
    infix = tuple(f"{{0}} {verb}" for verb in verbs)
    c = Spelling(template, level, (precedence, 7, 7))
    repeats = template.count("{0}") > 1
    return Operator(key, operands, c, written, infix, constants=(low, 20), repeats_operand=repeats, is_condition=True)


def _join(key: str, c: str, symbol: str, infix: tuple[str, ...], prefix: tuple[str, ...]) -> Operator:
    """Return an operation that joins two conditions."""
    operands = (2, 2)
    return Operator(
        key, "cc", Spelling(c, 1, operands), Spelling(symbol, 1, operands), infix, prefix, is_condition=True
    )


COMPARISONS = (
    _compare("lt", "<", "is less than", "is smaller than", "is below"),
    _compare("gt", ">", "is greater than", "is larger than", "is above"),
    _compare("le", "<=", "is at most"),
    _compare("ge", ">=", "is at least"),
    _compare("eq", "==", "is equal to", "equals"),
    _compare("ne", "!=", "differs from", "is not equal to"),
)
ZERO_TESTS = (
    _test("positive", "x", "{0} > 0", 4, "is positive"),
    _test("negative", "x", "{0} < 0", 4, "is negative"),
    _test("zero", "x", "{0} == 0", 4, "is zero"),
    _test("nonzero", "x", "{0} != 0", 4, "is not zero", "is nonzero"),
)
RANGE_TESTS = (
    _test(
        "between",
        "xkk",
        "{0} >= {1} && {0} <= {2}",
        4,
        "is between {1} and {2} inclusive",
        symbol="{1} <= {0} <= {2}",
    ),
    _test(
        "outside",
        "xkk",
        "{0} < {1} || {0} > {2}",
        4,
        "is not between {1} and {2} inclusive",
        symbol="{0} < {1} or {0} > {2}",
    ),
)
INTEGER_TESTS = (
    _test("even", "x", "{0} % 2 == 0", 6, "is even"),
    _test("odd", "x", "{0} % 2 != 0", 6, "is odd"),
    _test("divisible", "xk", "{0} % {1} == 0", 6, "is divisible by {1}", "is a multiple of {1}", low=3),
    _test("indivisible", "xk", "{0} % {1} != 0", 6, "is not divisible by {1}", "is not a multiple of {1}", low=3),
    _test("remainder", "xkk", "{0} % {2} == {1}", 6, "leaves remainder {1} when divided by {2}"),
    _test("bit_set", "xk", "(({0} >> {1}) & 1) == 1", 7, "has bit {1} set", low=0),
    _test("bit_clear", "xk", "(({0} >> {1}) & 1) == 0", 7, "has bit {1} clear", low=0),
    _test(
        "power_of_two", "x", "{0} > 0 && ({0} & ({0} - 1)) == 0", 7, "is a power of two", symbol="is_power_of_two({0})"
    ),
)
JOINED = (
    _join("both", "{0} && {1}", "{0} and {1}", ("{0} and {1}",), ("both {0} and {1}",)),
    _join("either", "{0} || {1}", "{0} or {1}", ("{0} or {1}",), ("either {0} or {1}",)),
)


@cache
def conditions_for(type_: NumberType) -> tuple[Operator, ...]:
    """Return the tests for a number type, each repeated according to its weight."""
    zero = tuple(test for test in ZERO_TESTS if not type_.unsigned or test.key in ("zero", "nonzero"))
    whole = () if type_.is_float else (*INTEGER_TESTS, *INTEGER_TESTS[:4])
    return (*COMPARISONS[:4] * 4, *COMPARISONS[4:] * (0 if type_.is_float else 2), *zero, *RANGE_TESTS * 2, *whole)
