"""Operations on floating-point numbers: division, rounding, roots."""

from t2l.data.composer.arithmetic import CUBE, DIVIDE_CONSTANT, HALF
from t2l.data.composer.forms import ATOM, Operator, Spelling, binary, call
from t2l.data.composer.numbers import NumberType


def float_operators(type_: NumberType) -> tuple[tuple[Operator, int], ...]:
    """Return the operations of a floating-point type, without those of every type, each with its weight."""
    suffix = "f" if type_.llvm == "float" else ""

    def rounding(name: str, noun: str, verb: str, weight: int, group: str = "round") -> tuple[Operator, int]:
        spelling = Spelling(f"__builtin_{name}{suffix}({{0}})", ATOM, (0,))
        return Operator(name, "x", spelling, call(name, 1), prefix=(noun,), verb=verb, group=group), weight

    mean = Spelling("({0} + {1}) / 2", 6, (5, 6))
    return (
        (
            Operator(
                "div",
                "xy",
                binary("/", 6),
                infix=("{0} divided by {1}",),
                prefix=("the quotient of {0} and {1}",),
                verb="divide by {1}",
                reverse_verb="divide {0} by it",
            ),
            4,
        ),
        (DIVIDE_CONSTANT, 4),
        (HALF, 2),
        (CUBE, 1),
        rounding("fabs", "the absolute value of {0}", "take its absolute value", 3, "sign"),
        rounding("floor", "the floor of {0}", "round it down", 1),
        rounding("ceil", "the ceiling of {0}", "round it up", 1),
        rounding("trunc", "the integral part of {0}", "drop its fraction", 1),
        rounding("sqrt", "the square root of {0}", "take its square root", 1, "root"),
        (Operator("mean", "xy", mean, prefix=("the average of {0} and {1}",)), 2),
    )
