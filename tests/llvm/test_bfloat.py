"""Programs with `bfloat` give the exact results, rounded once: compared with exact fractions, bit by bit.

Each program applies one operation to all elements of its buffers. The sign and payload of a NaN that is
made may be any.
"""

import math
import random
import struct
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

import pytest
from tests.llvm.bfloats import (
    NAN,
    PAIRS,
    SIGN,
    add,
    divide,
    draw,
    is_nan,
    multiply_add,
    nearest,
    of_float,
    remainder,
    root,
    sign,
    value_of,
    write_loop,
)

from t2l.llvm import Sandbox

pytestmark = pytest.mark.slow
PATTERNS = range(1 << 16)
PART = 1 << 13  # elements for a call, whose number of steps is limited


def compare(sandbox: Sandbox, text: str, inputs: Sequence[tuple[str, Sequence[int]]], expected: Sequence[int]) -> None:
    """Run a program on buffers of bits, and say for which elements its results are not those that are expected.

    Args:
        inputs (`Sequence`): for each buffer its integer type and its elements.
        expected (`Sequence`): 16-bit or 32-bit patterns.
    """
    bits = 32 if "store i32 %r" in text or "store float %r" in text else 16
    rows = []
    for start in range(0, len(expected), PART):
        parts = [(type_, data[start : start + PART]) for type_, data in inputs]
        args = [{"type": type_, "data": [sign(each, int(type_[1:])) for each in data]} for type_, data in parts]
        count = min(PART, len(expected) - start)
        args += [{"type": f"i{bits}", "data": [0] * count}, count]
        rows.append({"completion": text, "entry_point": "f", "tests": [{"args": args}]})
    found: list[int] = []
    for result in sandbox.run(rows):
        assert result.status == "ok", result.message
        found += [each % (1 << bits) for each in result.outputs[0]["memory"][-1]]
    pairs = enumerate(zip(found, expected, strict=True))
    wrong = [at for at, (got, right) in pairs if got != right]
    shown = [f"{[hex(data[at]) for _, data in inputs]}: {found[at]:#x}, not {expected[at]:#x}" for at in wrong[:5]]
    assert not wrong, f"{len(wrong)} of {len(found)} wrong: {'; '.join(shown)}"


WHOLE: dict[str, Callable[[float], float]] = {
    "floor": math.floor,
    "ceil": math.ceil,
    "trunc": math.trunc,
    "rint": round,
    "nearbyint": round,
    "roundeven": round,
    "round": lambda x: math.copysign(math.floor(abs(x) + 0.5), x),
}


def whole(name: str, x: float) -> int:
    return of_float(math.copysign(float(WHOLE[name](x)), x) if math.isfinite(x) else x)


UNARY: dict[str, tuple[str, str, Callable[[int], int]]] = {
    "load and store": ("%r = freeze bfloat %x", "bfloat", lambda bits: bits),
    "fneg": ("%r = fneg bfloat %x", "bfloat", lambda bits: bits ^ SIGN),
    "fabs": ("bfloat @llvm.fabs.bf16(bfloat)", "bfloat", lambda bits: bits & 0x7FFF),
    "sqrt": ("bfloat @llvm.sqrt.bf16(bfloat)", "bfloat", lambda bits: root(value_of(bits))),
    **{
        name: (
            f"bfloat @llvm.{name}.bf16(bfloat)",
            "bfloat",
            lambda bits, name=name: NAN if is_nan(bits) else whole(name, value_of(bits)),
        )
        for name in WHOLE
    },
    "fpext": ("%r = fpext bfloat %x to float", "float", lambda bits: bits << 16),
    "fpext and fptrunc": (
        "%w = fpext bfloat %x to float\n%r = fptrunc float %w to bfloat",
        "bfloat",
        lambda bits: NAN if is_nan(bits) else bits,
    ),
    "bitcast": ("%b = bitcast bfloat %x to i16\n%r = xor i16 %b, 1", "i16", lambda bits: bits ^ 1),
    "half of a vector": (
        "%b = bitcast bfloat %x to <2 x i8>\n%v = shufflevector <2 x i8> %b, <2 x i8> %b, <2 x i32> <i32 1, i32 0>\n"
        "%r = bitcast <2 x i8> %v to bfloat",
        "bfloat",
        lambda bits: (bits & 0xFF) << 8 | bits >> 8,
    ),
    "fptosi.sat": (
        "i32 @llvm.fptosi.sat.i32.bf16(bfloat)",
        "i32",
        lambda bits: 0 if is_nan(bits) else int(max(-(2**31), min(2**31 - 1, value_of(bits)))) % 2**32,
    ),
    "fcmp with a constant": (
        "%c = fcmp olt bfloat %x, 0xR3FC0\n%r = select i1 %c, bfloat 0xR0001, bfloat 0xR8000",
        "bfloat",
        lambda bits: 1 if value_of(bits) < 1.5 else SIGN,
    ),
}


@pytest.mark.parametrize("name", UNARY)
def test_an_operation_on_one_number_is_exact_for_all_patterns(sandbox: Sandbox, name: str) -> None:
    operation, result, expected = UNARY[name]
    text = write_loop(operation, ["bfloat"], result)
    compare(sandbox, text, [("i16", PATTERNS)], [expected(bits) for bits in PATTERNS])


@pytest.mark.parametrize(("name", "type_"), [("sitofp", "i16"), ("uitofp", "i16"), ("sitofp", "i8"), ("uitofp", "i8")])
def test_all_integers_of_16_bits_are_converted_to_the_nearest_number(sandbox: Sandbox, name: str, type_: str) -> None:
    bits = int(type_[1:])
    text = write_loop(f"%r = {name} {type_} %x to bfloat", [type_], "bfloat")
    given = range(1 << bits)
    numbers = [sign(each, bits) if name == "sitofp" else each for each in given]
    compare(sandbox, text, [(type_, given)], [nearest(Fraction(number)) for number in numbers])


# The upper 32 bits, at most, of an integer.
UPPER = {
    8: "%r = zext i8 %w to i32",
    32: "%r = freeze i32 %w",
    64: "%s = lshr i64 %w, 32\n%r = trunc i64 %s to i32",
}


@pytest.mark.parametrize("name", ["fptosi", "fptoui"])
@pytest.mark.parametrize("bits", UPPER)
def test_a_number_that_fits_is_cut_to_an_integer(sandbox: Sandbox, name: str, bits: int) -> None:
    low, high = (-(1 << bits - 1), 1 << bits - 1) if name == "fptosi" else (0, 1 << bits)
    fitting = [each for each in PATTERNS if not is_nan(each) and low <= value_of(each) < high]
    text = write_loop(f"%w = {name} bfloat %x to i{bits}\n{UPPER[bits]}", ["bfloat"], "i32")
    expected = [int(value_of(each)) % (1 << bits) >> max(bits - 32, 0) for each in fitting]
    compare(sandbox, text, [("i16", fitting)], expected)


BINARY: dict[str, tuple[str, Callable[[float, float], int]]] = {
    "fadd": ("%r = fadd bfloat %x, %y", add),
    "fsub": ("%r = fsub bfloat %x, %y", lambda x, y: add(x, -y)),
    "fmul": ("%r = fmul bfloat %x, %y", lambda x, y: multiply_add(x, y, -0.0)),
    "fdiv": ("%r = fdiv bfloat %x, %y", divide),
    "frem": ("%r = frem bfloat %x, %y", remainder),
}


@pytest.mark.parametrize("name", BINARY)
def test_arithmetic_is_rounded_to_the_nearest_number(sandbox: Sandbox, name: str) -> None:
    operation, function = BINARY[name]
    xs, ys = draw(1), draw(2)
    expected = [function(value_of(x), value_of(y)) for x, y in zip(xs, ys, strict=True)]
    compare(sandbox, write_loop(operation, ["bfloat"] * 2, "bfloat"), [("i16", xs), ("i16", ys)], expected)


ORDERED = {"eq": "==", "gt": ">", "ge": ">=", "lt": "<", "le": "<=", "ne": "!="}


@pytest.mark.parametrize("predicate", ORDERED)
@pytest.mark.parametrize("prefix", ["o", "u"])
def test_numbers_are_compared(sandbox: Sandbox, prefix: str, predicate: str) -> None:
    def expected(x: float, y: float) -> int:
        if math.isnan(x) or math.isnan(y):
            return int(prefix == "u")
        return int(eval(f"x {ORDERED[predicate]} y", {"x": x, "y": y}))

    xs, ys = draw(3), draw(4)
    xs[: PAIRS // 4] = ys[: PAIRS // 4]
    text = write_loop(f"%c = fcmp {prefix}{predicate} bfloat %x, %y\n%r = zext i1 %c to i16", ["bfloat"] * 2, "i16")
    compare(sandbox, text, [("i16", xs), ("i16", ys)], [*map(expected, map(value_of, xs), map(value_of, ys))])


def least(x: int, y: int) -> int:
    return x if value_of(x) < value_of(y) or (value_of(x) == value_of(y) and x & SIGN) else y


def most(x: int, y: int) -> int:
    return y if least(x, y) == x else x


CHOICES: dict[str, Callable[[int, int], int]] = {
    "minimum": lambda x, y: NAN if is_nan(x) or is_nan(y) else least(x, y),
    "maximum": lambda x, y: NAN if is_nan(x) or is_nan(y) else most(x, y),
    "minnum": lambda x, y: NAN if is_nan(x) and is_nan(y) else x if is_nan(y) else y if is_nan(x) else least(x, y),
    "maxnum": lambda x, y: NAN if is_nan(x) and is_nan(y) else x if is_nan(y) else y if is_nan(x) else most(x, y),
    "copysign": lambda x, y: x & 0x7FFF | y & SIGN,
}


@pytest.mark.parametrize("name", CHOICES)
def test_intrinsics_choose_between_numbers(sandbox: Sandbox, name: str) -> None:
    pairs = [pair for pair in zip(draw(5), draw(6), strict=True) if not all(each & 0x7FFF == 0 for each in pair)]
    xs, ys = map(list, zip(*pairs, strict=True))
    text = write_loop(f"bfloat @llvm.{name}.bf16(bfloat, bfloat)", ["bfloat"] * 2, "bfloat")
    compare(sandbox, text, [("i16", xs), ("i16", ys)], [*map(CHOICES[name], xs, ys)])


def draw_triples() -> Iterator[tuple[int, int, int]]:
    """Yield numbers whose product lies halfway between two `bfloat`s, and a tiny one; then others."""
    source = random.Random(7)
    while True:
        x, y = (0x3F80 | source.randrange(128) for _ in range(2))
        product = Fraction(value_of(x)) * Fraction(value_of(y))
        if (product * 256 if product < 2 else product * 128).denominator == 1 or source.random() < 0.05:
            scale = source.randrange(-60, 60) << 7
            z = source.choice((0x0001, 0x0080, 0x1000, 0x2F81, 0x3B80, 0x3C00)) | source.choice((0, SIGN))
            yield x + scale, y | source.choice((0, SIGN)), z


def test_a_fused_product_and_sum_is_rounded_once(sandbox: Sandbox) -> None:
    triples = [triple for triple, _ in zip(draw_triples(), range(PAIRS), strict=False)]
    triples += zip(draw(8), draw(9), draw(10), strict=True)
    expected = [multiply_add(*map(value_of, triple)) for triple in triples]
    text = write_loop("bfloat @llvm.fma.bf16(bfloat, bfloat, bfloat)", ["bfloat"] * 3, "bfloat")
    compare(sandbox, text, [("i16", data) for data in zip(*triples, strict=True)], expected)
    twice = [add(value_of(multiply_add(value_of(x), value_of(y), -0.0)), value_of(z)) for x, y, z in triples]
    assert sum(one != other for one, other in zip(expected, twice, strict=True)) > 1000
    text = write_loop("bfloat @llvm.fmuladd.bf16(bfloat, bfloat, bfloat)", ["bfloat"] * 3, "bfloat")
    compare(sandbox, text, [("i16", data) for data in zip(*triples, strict=True)], twice)


@pytest.mark.parametrize("bits", [25, 32, 53, 64, 100, 128])
@pytest.mark.parametrize("name", ["sitofp", "uitofp"])
def test_a_wide_integer_is_rounded_once(sandbox: Sandbox, name: str, bits: int) -> None:
    source = random.Random(bits)
    numbers = [0, 1, (1 << bits) - 1, 1 << bits - 1, (1 << bits - 1) - 1]
    for _ in range(PAIRS // 4):  # near the middle of two `bfloat`s: a 1 behind 8 bits, then nothing, or a 1 far behind
        size = source.randrange(10, bits + 1)
        number = source.randrange(128, 256) << size - 8 | 1 << size - 9
        numbers.append((number + source.choice((-1, 0, 0, 1, 1 << size // 3))) % (1 << bits))
    numbers += [source.randrange(1 << source.randrange(1, bits + 1)) for _ in range(PAIRS // 4)]
    value = "%h = zext i64 %y to i128\n%s = shl i128 %h, 64\n%l = zext i64 %x to i128\n%w = or i128 %s, %l\n"
    cut = f"%v = trunc i128 %w to i{bits}\n" if bits < 128 else "%v = freeze i128 %w\n"
    text = write_loop(f"{value}{cut}%r = {name} i{bits} %v to bfloat", ["i64", "i64"], "bfloat")
    halves = [("i64", [number % 2**64 for number in numbers]), ("i64", [number >> 64 for number in numbers])]
    exact = [Fraction(sign(number, bits) if name == "sitofp" else number) for number in numbers]
    compare(sandbox, text, halves, [nearest(each) for each in exact])


@pytest.mark.parametrize("type_", ["float", "double"])
def test_a_wider_number_is_rounded_once(sandbox: Sandbox, type_: str) -> None:
    source, form = random.Random(11), "<f" if type_ == "float" else "<d"
    values = [0.0, -0.0, math.inf, -math.inf, math.nan, 3.3895314e38, 3.4e38, 1e-45, 2.0**-134, 2.0**-133 * 1.5]
    for _ in range(PAIRS):  # near the middle of two `bfloat`s
        middle = (source.randrange(128, 256) + 0.5) * 2.0 ** source.randrange(-145, 121)
        values.append(middle * (1 + source.choice((0, 1, -1)) * 2.0 ** -source.randrange(9, 52)))
    bits = [int.from_bytes(struct.pack(form, value), "little") for value in values]
    read = [struct.unpack(form, each.to_bytes(struct.calcsize(form), "little"))[0] for each in bits]
    text = write_loop(f"%r = fptrunc {type_} %x to bfloat", [type_], "bfloat")
    compare(sandbox, text, [(f"i{8 * struct.calcsize(form)}", bits)], [of_float(value) for value in read])
