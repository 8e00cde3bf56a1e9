"""Operations that several number types share."""

from t2l.data.composer.forms import Operator, Spelling, binary, call

ADD = Operator(
    "add",
    "xy",
    binary("+", 5),
    infix=("{0} plus {1}",),
    prefix=("the sum of {0} and {1}",),
    verb="add {1}",
    commutative=True,
)

SUB = Operator(
    "sub",
    "xy",
    binary("-", 5),
    infix=("{0} minus {1}",),
    verb="subtract {1}",
    reverse_verb="subtract it from {0}",
)

MUL = Operator(
    "mul",
    "xy",
    binary("*", 6),
    infix=("{0} times {1}", "{0} multiplied by {1}"),
    prefix=("the product of {0} and {1}",),
    verb="multiply by {1}",
    commutative=True,
)

MAX = Operator(
    "max",
    "xy",
    Spelling("{0} > {1} ? {0} : {1}", 0, (4, 4)),
    call("max", 2),
    prefix=("the larger of {0} and {1}", "the maximum of {0} and {1}"),
    repeats_operand=True,
)

MIN = Operator(
    "min",
    "xy",
    Spelling("{0} < {1} ? {0} : {1}", 0, (4, 4)),
    call("min", 2),
    prefix=("the smaller of {0} and {1}", "the minimum of {0} and {1}"),
    repeats_operand=True,
)

GAP = Operator(
    "gap",
    "xy",
    Spelling("{0} > {1} ? {0} - {1} : {1} - {0}", 0, (6, 6)),
    Spelling("max({0}, {1}) - min({0}, {1})", 5, (0, 0)),
    prefix=("the distance between {0} and {1}",),
    repeats_operand=True,
)

AND = Operator(
    "and",
    "xy",
    binary("&", 3),
    prefix=("the bitwise and of {0} and {1}",),
    commutative=True,
)

OR = Operator(
    "or",
    "xy",
    binary("|", 3),
    prefix=("the bitwise or of {0} and {1}",),
    commutative=True,
)

XOR = Operator(
    "xor",
    "xy",
    binary("^", 3),
    infix=("{0} xor {1}",),
    prefix=("the bitwise xor of {0} and {1}",),
    verb="xor with {1}",
    commutative=True,
)

ADD_CONSTANT = Operator(
    "addk",
    "xk",
    binary("+", 5),
    infix=("{0} plus {1}",),
    prefix=("the sum of {0} and {1}",),
    verb="add {1}",
    group="offset",
)

SUB_CONSTANT = Operator(
    "subk",
    "xk",
    binary("-", 5),
    infix=("{0} minus {1}",),
    verb="subtract {1}",
    group="offset",
)

FROM_CONSTANT = Operator(
    "fromk",
    "kx",
    binary("-", 5),
    infix=("{0} minus {1}",),
    reverse_verb="subtract it from {0}",
    group="offset",
)

SCALE = Operator(
    "mulk",
    "xk",
    binary("*", 6),
    infix=("{0} times {1}", "{0} multiplied by {1}"),
    prefix=("the product of {0} and {1}",),
    verb="multiply by {1}",
    constants=(2, 100),
    group="scale",
)

TWICE = Operator(
    "twice",
    "x",
    Spelling("2 * {0}", 6, (7,)),
    prefix=("twice {0}",),
    verb="double it",
    group="scale",
)

TRIPLE = Operator(
    "triple",
    "x",
    Spelling("3 * {0}", 6, (7,)),
    prefix=("three times {0}",),
    verb="triple it",
    group="scale",
)

MORE = Operator(
    "inc", "x", Spelling("{0} + 1", 5, (5,)), prefix=("one more than {0}",), verb="add one", group="offset"
)

LESS = Operator(
    "dec",
    "x",
    Spelling("{0} - 1", 5, (5,)),
    prefix=("one less than {0}",),
    verb="take away one",
    group="offset",
)

NEGATE = Operator(
    "neg",
    "x",
    Spelling("-{0}", 7, (8,)),
    prefix=("the negative of {0}",),
    verb="negate it",
    group="sign",
)

SQUARE = Operator(
    "square",
    "x",
    Spelling("{0} * {0}", 6, (7,)),
    Spelling("{0} ** 2", 8, (9,)),
    prefix=("the square of {0}",),
    short=("{0} squared",),
    verb="square it",
    repeats_operand=True,
)

CUBE = Operator(
    "cube",
    "x",
    Spelling("{0} * {0} * {0}", 6, (7,)),
    Spelling("{0} ** 3", 8, (9,)),
    prefix=("the cube of {0}",),
    short=("{0} cubed",),
    verb="cube it",
    group="cube",
    repeats_operand=True,
)

CLAMP = Operator(
    "clamp",
    "xkk",
    Spelling("{0} < {1} ? {1} : {0} > {2} ? {2} : {0}", 0, (4, 4, 4)),
    call("clamp", 3),
    infix=("{0} clamped to the range {1} to {2}",),
    verb="clamp it to {1}..{2}",
    constants=(0, 100),
    group="clamp",
    repeats_operand=True,
)

SELECT = Operator(
    "select",
    "cxy",
    Spelling("{0} ? {1} : {2}", 0, (1, 1, 1)),
    Spelling("{1} if {0} else {2}", 0, (1, 1, 1)),
    infix=("{1} if {0}, otherwise {2}", "{1} when {0}, else {2}"),
    group="select",
)

DIVIDE_CONSTANT = Operator(
    "divk",
    "xk",
    binary("/", 6),
    infix=("{0} divided by {1}",),
    prefix=("the quotient of {0} and {1}",),
    verb="divide by {1}",
    constants=(2, 100),
    group="scale",
)

HALF = Operator("half", "x", Spelling("{0} / 2", 6, (6,)), prefix=("half of {0}",), verb="halve it", group="scale")

MODULO_CONSTANT = Operator(
    "modk",
    "xk",
    binary("%", 6),
    infix=("{0} modulo {1}", "{0} mod {1}"),
    prefix=("the remainder of {0} divided by {1}",),
    verb="take the remainder modulo {1}",
    constants=(2, 100),
    group="mask",
)
