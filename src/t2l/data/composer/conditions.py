"""What a composed condition may ask: each test in C, in symbols that Python reads, and in English."""

from functools import cache

from t2l.data.composer.forms import Operator, Spelling, between
from t2l.data.composer.numbers import Number


def _compare(key: str, symbol: str, *verbs: str) -> Operator:
    infix = tuple(f"{{0}} {verb} {{1}}" for verb in verbs)
    return Operator(key, "xy", between(symbol, 2), infix=infix, is_condition=True)


def _ask(key: str, operands: str, template: str, need: int, *verbs: str, low: int = 1, symbol: str = "") -> Operator:
    """A test of one phrase against constants, or none; `need` is what the template asks of the phrase."""
    level = 1 if "&&" in template or "||" in template else 2
    written = Spelling(symbol or template, 1 if symbol.startswith("not") else 2, (need, 7, 7))
    infix = tuple(f"{{0}} {verb}" for verb in verbs)
    c = Spelling(template, level, (need, 7, 7))
    repeats = template.count("{0}") > 1
    return Operator(key, operands, c, written, infix, constants=(low, 20), repeats=repeats, is_condition=True)


def _join(key: str, c: str, symbol: str, infix: tuple[str, ...], prefix: tuple[str, ...]) -> Operator:
    level = 2 if "==" in c or "!=" in c else 1
    needs = (3, 3) if level == 2 else (2, 2)
    return Operator(
        key, "cc", Spelling(c, level, needs), Spelling(symbol, level, needs), infix, prefix, is_condition=True
    )


COMPARISONS = (
    _compare("lt", "<", "is less than", "is smaller than", "is below"),
    _compare("gt", ">", "is greater than", "is larger than", "exceeds", "is above"),
    _compare("le", "<=", "is at most", "is no more than", "is not above"),
    _compare("ge", ">=", "is at least", "is no less than", "is not below"),
    _compare("eq", "==", "equals", "is equal to"),
    _compare("ne", "!=", "differs from", "is not equal to"),
)
ZERO_TESTS = (
    _ask("positive", "x", "{0} > 0", 4, "is positive", "is above zero"),
    _ask("negative", "x", "{0} < 0", 4, "is negative", "is below zero"),
    _ask("zero", "x", "{0} == 0", 4, "is zero"),
    _ask("nonzero", "x", "{0} != 0", 4, "is not zero", "is nonzero"),
)
RANGE_TESTS = (
    _ask(
        "between",
        "xkk",
        "{0} >= {1} && {0} <= {2}",
        4,
        "is between {1} and {2} inclusive",
        "lies in the closed range {1} to {2}",
        symbol="{1} <= {0} <= {2}",
    ),
    _ask(
        "outside",
        "xkk",
        "{0} < {1} || {0} > {2}",
        4,
        "is outside the closed range {1} to {2}",
        "is not between {1} and {2} inclusive",
        symbol="not {1} <= {0} <= {2}",
    ),
)
INTEGER_TESTS = (
    _ask("even", "x", "{0} % 2 == 0", 6, "is even"),
    _ask("odd", "x", "{0} % 2 != 0", 6, "is odd", "is not even"),
    _ask("divisible", "xk", "{0} % {1} == 0", 6, "is divisible by {1}", "is a multiple of {1}", low=3),
    _ask("indivisible", "xk", "{0} % {1} != 0", 6, "is not divisible by {1}", "is not a multiple of {1}", low=3),
    _ask(
        "remainder", "xkk", "{0} % {2} == {1}", 6, "leaves remainder {1} when divided by {2}", "modulo {2} equals {1}"
    ),
    _ask("bit_set", "xk", "(({0} >> {1}) & 1) == 1", 7, "has bit {1} set", low=0),
    _ask("bit_clear", "xk", "(({0} >> {1}) & 1) == 0", 7, "has bit {1} clear", low=0),
    _ask(
        "power_of_two", "x", "{0} > 0 && ({0} & ({0} - 1)) == 0", 7, "is a power of two", symbol="is_power_of_two({0})"
    ),
)
JOINED = (
    _join("both", "{0} && {1}", "{0} and {1}", ("{0} and {1}",), ("both {0} and {1}",)),
    _join("either", "{0} || {1}", "{0} or {1}", ("{0} or {1}",), ("either {0} or {1}",)),
    _join("one", "{0} != {1}", "{0} != {1}", ("either {0} or {1} but not both",), ()),
    _join("agree", "{0} == {1}", "{0} == {1}", ("{0} exactly when {1}",), ()),
)
JOIN_WEIGHTS = (8, 8, 1, 1)


@cache
def conditions_for(number: Number) -> tuple[Operator, ...]:
    """The tests defined on a number type, each as often as it should be drawn."""
    zero = tuple(test for test in ZERO_TESTS if not number.unsigned or test.key in ("zero", "nonzero"))
    whole = () if number.is_float else (*INTEGER_TESTS, *INTEGER_TESTS[:4])
    return (*COMPARISONS[:4] * 4, *COMPARISONS[4:] * (0 if number.is_float else 2), *zero, *RANGE_TESTS * 2, *whole)
