"""Operations on integers: bits, rounding division, signs, truncation."""

from t2l.data.composer.arithmetic import AND, CUBE, DIVIDE_CONSTANT, HALF, MODULO_CONSTANT, OR, XOR
from t2l.data.composer.forms import ATOM, Operator, Spelling, binary, call
from t2l.data.composer.numbers import NumberType

_EVERY_INTEGER = (
    (DIVIDE_CONSTANT, 4),
    (MODULO_CONSTANT, 5),
    (HALF, 1),
    (CUBE, 1),
    (AND, 2),
    (OR, 2),
    (XOR, 3),
    (
        Operator(
            "not",
            "x",
            Spelling("~{0}", 7, (8,)),
            prefix=("the bitwise complement of {0}",),
            verb="flip all its bits",
            group="sign",
        ),
        1,
    ),
    (
        Operator(
            "shl",
            "xk",
            binary("<<", 3),
            infix=("{0} shifted left by {1} bits",),
            verb="shift it left by {1} bits",
            constants=(2, 8),
            group="shift",
        ),
        2,
    ),
    (
        Operator(
            "shr",
            "xk",
            binary(">>", 3),
            infix=("{0} shifted right by {1} bits",),
            verb="shift it right by {1} bits",
            constants=(2, 8),
            group="shift",
        ),
        2,
    ),
    (
        Operator(
            "low",
            "xk",
            Spelling("{0} & ((1 << {1}) - 1)", 3, (7, 0)),
            prefix=("the lowest {1} bits of {0}",),
            verb="keep its lowest {1} bits",
            constants=(2, 12),
            group="mask",
        ),
        2,
    ),
    (
        Operator(
            "bit",
            "xk",
            Spelling("({0} >> {1}) & 1", 3, (7, 7)),
            prefix=("bit {1} of {0}",),
            constants=(1, 15),
            group="mask",
        ),
        1,
    ),
    (
        Operator(
            "set",
            "xk",
            Spelling("{0} | (1 << {1})", 3, (7, 7)),
            infix=("{0} with bit {1} set",),
            verb="set its bit {1}",
            constants=(0, 15),
            group="mark",
        ),
        1,
    ),
    (
        Operator(
            "clear",
            "xk",
            Spelling("{0} & ~(1 << {1})", 3, (7, 7)),
            infix=("{0} with bit {1} cleared",),
            verb="clear its bit {1}",
            constants=(0, 15),
            group="mark",
        ),
        1,
    ),
    (
        Operator(
            "toggle",
            "xk",
            Spelling("{0} ^ (1 << {1})", 3, (7, 7)),
            infix=("{0} with bit {1} flipped",),
            verb="flip its bit {1}",
            constants=(0, 15),
            group="mark",
        ),
        1,
    ),
    (
        Operator(
            "drop",
            "x",
            Spelling("{0} & ({0} - 1)", 3, (7,)),
            repeats_operand=True,
            infix=("{0} with its lowest set bit cleared",),
            verb="clear its lowest set bit",
            group="drop",
        ),
        1,
    ),
)


def integer_operators(type_: NumberType) -> tuple[tuple[Operator, int], ...]:
    """Return the operations of an integer type, without those of every type, each with its weight."""
    signs = _unsigned_operators(type_) if type_.unsigned else _signed_operators(type_)
    return (*_EVERY_INTEGER, *_cast_operators(type_), *signs)


def _cast_operators(type_: NumberType) -> tuple[tuple[Operator, int], ...]:
    """Return the operations whose result C must cast to the type."""
    suffix = "ll" if type_.bits == 64 else ""
    cast = f"({type_.c})"
    return (
        (
            Operator(
                "popcount",
                "x",
                Spelling(f"{cast}__builtin_popcount{suffix}({{0}})", 8, (0,)),
                call("popcount", 1),
                prefix=("the number of set bits in {0}",),
                verb="count its set bits",
                group="popcount",
            ),
            1,
        ),
        (
            Operator(
                "truth",
                "c",
                Spelling(f"{cast}({{0}})", 8, (0,)),
                Spelling("(1 if {0} else 0)", ATOM, (1,)),
                infix=("1 if {0} and 0 otherwise", "1 when {0}, else 0"),
                group="select",
            ),
            1,
        ),
    )


def _signed_operators(type_: NumberType) -> tuple[tuple[Operator, int], ...]:
    sign = Spelling("({0} > 0) - ({0} < 0)", 5, (4,))
    if type_.bits == 64:
        sign = Spelling(f"({type_.c})(({{0}} > 0) - ({{0}} < 0))", 8, (4,))
    absolute = Operator(
        "abs",
        "x",
        Spelling("{0} < 0 ? -{0} : {0}", 0, (8,)),
        call("abs", 1),
        repeats_operand=True,
        group="sign",
        prefix=("the absolute value of {0}",),
        verb="take its absolute value",
    )
    signum = Operator(
        "sign",
        "x",
        sign,
        call("sign", 1),
        repeats_operand=True,
        group="sign",
        prefix=("the sign (-1, 0 or 1) of {0}",),
        verb="replace it by its sign (-1, 0 or 1)",
    )
    return ((absolute, 3), (signum, 1))


def _unsigned_operators(type_: NumberType) -> tuple[tuple[Operator, int], ...]:
    bits = type_.bits
    rotations = (
        (way, f"{{0}} {near} {{1}} | {{0}} {far} ({bits} - {{1}})")
        for way, near, far in (("left", "<<", ">>"), ("right", ">>", "<<"))
    )
    safe = Spelling("({1} == 0 ? 0 : {0} / {1})", ATOM, (6, 8))
    written = Spelling("{0} / {1} if {1} != 0 else 0", 0, (6, 7))
    return (
        *(
            (
                Operator(
                    f"rot{way[0]}",
                    "xk",
                    Spelling(template, 3, (7, 9)),
                    call(f"rot{way[0]}", 2),
                    repeats_operand=True,
                    infix=(f"{{0}} rotated {way} by {{1}} bits",),
                    verb=f"rotate it {way} by {{1}} bits",
                    constants=(2, 31),
                    group="shift",
                ),
                2,
            )
            for way, template in rotations
        ),
        (
            Operator(
                "safediv",
                "xy",
                safe,
                written,
                repeats_operand=True,
                infix=("{0} divided by {1}, taken as 0 if {1} is 0",),
            ),
            1,
        ),
    )
