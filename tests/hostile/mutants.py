"""Random damage to IR. Most changes replace a token by one of its category, so that more than the parser is tested.

```python
>>> import random
>>> mutate("define i32 @f(i32 %0) {\\n  ret i32 %0\\n}", "ret i32 7", random.Random(2)).count("\\n") > 0
True

```
"""

import random
import re
from collections.abc import Callable

TOKEN = re.compile(
    r'(?P<string>c?"[^"\n]*")|(?P<comment>;[^\n]*)|(?P<label>^[-\w$.]+:)|(?P<local>%[-\w$.]+)|(?P<global>@[-\w$.]+)'
    r"|(?P<type>\b(?:i\d+|ptr|float|double|half|void|label|metadata)\b)|(?P<number>-?\b\d[\w.]*(?:e[-+]\d+)?)"
    r"|(?P<word>[A-Za-z_][\w.]*)|(?P<newline>\n)|(?P<space>[^\S\n]+)|(?P<bracket>[][(){}<>])|(?P<other>.)",
    re.MULTILINE,
)
TYPES = r"""
    i1|i7|i8|i16|i24|i32|i33|i64|i65|i128|i129|i8388607|half|bfloat|float|double|fp128|x86_fp80|ppc_fp128|ptr|void|label
    metadata|token|x86_amx|opaque|{ i32 }|{}|<{ i8, i64 }>|[4 x i8]|[0 x i32]|[4000000 x i64]|<2 x i64>|<3 x i1>|%T0|%0
    [4194304 x [4194304 x i8]]|<256 x i128>|<vscale x 4 x i32>|{ i32, { i64, [9 x double] } }|i32*|i32 (i32)|<4 x i32>
    ptr addrspace(1)|ptr addrspace(10)|target("x")|[1024 x i32]|[2000 x i8]|<4 x float>|<8 x ptr>
"""
INTEGERS = "i1 i7 i8 i16 i24 i32 i33 i64 i65 i128"
NUMBERS = """
    0 1 -1 2 3 7 8 31 32 33 63 64 65 127 128 255 256 65535 65536 2147483647 -2147483648 4294967295 4294967296
    9223372036854775807 -9223372036854775808 18446744073709551615 18446744073709551616 0.0 -0.0 1.0e308 1.0e-320
    -170141183460469231731687303715884105728 99999999999999999999999999999999999999999999 1.0e999 true
    0x7FF8000000000000 0xFFF0000000000000 0xL00000000000000007FFF000000000000 u0xFF s0x80 false null undef poison none
    zeroinitializer
"""
OPERATIONS = """
    add sub mul sdiv udiv srem urem shl lshr ashr and or xor fadd fsub fmul fdiv frem fneg icmp fcmp select phi br
    switch ret unreachable call invoke callbr load store alloca getelementptr extractvalue insertvalue extractelement
    insertelement shufflevector trunc zext sext fptrunc fpext fptosi fptoui sitofp uitofp ptrtoint inttoptr bitcast
    addrspacecast freeze fence cmpxchg atomicrmw va_arg indirectbr resume landingpad catchpad cleanuppad catchswitch
    cleanupret catchret
"""
WORDS = """
    eq ne sgt slt ugt ole une volatile atomic seq_cst align nsw nuw exact inbounds fast tail musttail notail undef
    poison null true false none to within from unwind internal private external weak common appending zeroinitializer
    available_externally global constant define declare alias ifunc type target datalayout triple section comdat gc
    prefix prologue personality addrspace thread_local byval sret inalloca signext zeroext noalias blockaddress
    dso_local_equivalent no_cfi asm splat vscale x ccc fastcc swiftcc cc syncscope uselistorder module source_filename
    attributes distinct llvm.trap
"""
NOISE = "\0\t\n\r \"'\\;:,.=!@#$%^&*()[]{}<>|~`?/+-_09azAZ\x7f\x1b\xff\u2028\U0001f600"
FAMILIES = [
    line.split()
    for line in """
        add sub mul sdiv udiv srem urem shl lshr ashr and or xor
        fadd fsub fmul fdiv frem
        eq ne sgt sge slt sle ugt uge ult ule
        oeq one ogt oge olt ole ord uno ueq une ugt uge ult ule true false
        trunc zext sext fptrunc fpext fptosi fptoui sitofp uitofp ptrtoint inttoptr bitcast addrspacecast
        icmp fcmp
        load freeze
        label i1
    """.strip().splitlines()
]
_TYPED_VALUE = re.compile(r"\b(?P<type>i\d+|ptr|float|double|label) (?P<value>%[-\w$.]+|-?\d+\b)")
POOLS = {
    "type": re.split(r"\||\n *", TYPES.strip()),
    "number": NUMBERS.split(),
    "word": (OPERATIONS + WORDS).split(),
}


def mutate(text: str, other: str, rng: random.Random) -> str:
    """Return a text with one to four random changes.

    Args:
        text (`str`): LLVM assembly.
        other (`str`): LLVM assembly of another program, to take parts from.
        rng (`random.Random`): the only source of chance.
    """
    for change in rng.choices(list(CHANGES), list(CHANGES.values()), k=rng.choice((1, 1, 1, 2, 2, 3, 4))):
        text = change(text, other, rng)
    return text


def _tokens(text: str) -> list[tuple[str, str]]:
    return [(match.lastgroup or "other", match[0]) for match in TOKEN.finditer(text)]


def _visible(tokens: list[tuple[str, str]]) -> list[int]:
    """Return the indices of the tokens that are not blanks or comments."""
    blank = ("space", "newline", "comment")
    return [index for index, (category, _) in enumerate(tokens) if category not in blank] or [0]


def _joined(tokens: list[tuple[str, str]]) -> str:
    return "".join(token for _, token in tokens)


def swap_within_class(text: str, other: str, rng: random.Random) -> str:
    """Replace a token by one of its category: from this program, from the other, or from all that LLVM knows."""
    tokens = _tokens(text)
    if not tokens:
        return other
    index = rng.choice(_visible(tokens))
    category, old = tokens[index]
    known = [token for same, token in tokens if same == category and token != old]
    foreign = [token for same, token in _tokens(other) if same == category] if rng.random() < 0.2 else []
    choices = rng.choice([pool for pool in (known, foreign, POOLS.get(category, [])) if pool] or [[old]])
    tokens[index] = (category, rng.choice(choices))
    return _joined(tokens)


def retype(text: str, other: str, rng: random.Random) -> str:
    """Replace a type by another one, everywhere."""
    known = sorted({token for category, token in _tokens(text) if category == "type"})
    if not known:
        return text
    return re.sub(
        rf"\b{rng.choice(known)}\b", rng.choice([*known, *rng.choice((INTEGERS.split(), POOLS["type"]))]), text
    )


def replace_operation(text: str, other: str, rng: random.Random) -> str:
    """Replace an operation or comparison by another one of the same form."""
    tokens = _tokens(text)
    families = {index: family for index, (_, token) in enumerate(tokens) for family in FAMILIES if token in family}
    if families:
        index = rng.choice(list(families))
        tokens[index] = ("word", rng.choice(families[index]))
    return _joined(tokens)


def replace_value(text: str, other: str, rng: random.Random) -> str:
    """Replace a value by another one of the same type, which may be defined anywhere."""
    typed: dict[str, list[str]] = {}
    for match in _TYPED_VALUE.finditer(text):
        typed.setdefault(match["type"], []).append(match["value"])
    found = [match for match in _TYPED_VALUE.finditer(text) if len(set(typed[match["type"]])) > 1]
    if not found:
        return text
    match = rng.choice(found)
    return text[: match.start("value")] + rng.choice(typed[match["type"]]) + text[match.end("value") :]


def exchange_two(text: str, other: str, rng: random.Random) -> str:
    """Exchange two tokens of one category."""
    tokens = _tokens(text)
    first = rng.choice(_visible(tokens)) if tokens else 0
    same = [index for index, (category, _) in enumerate(tokens) if category == tokens[first][0]]
    if same:
        second = rng.choice(same)
        tokens[first], tokens[second] = tokens[second], tokens[first]
    return _joined(tokens)


def edge_number(text: str, other: str, rng: random.Random) -> str:
    """Replace a number by one at the edge of some type."""
    tokens = _tokens(text)
    if found := [index for index, (category, _) in enumerate(tokens) if category == "number"]:
        tokens[rng.choice(found)] = ("number", rng.choice(POOLS["number"]))
    return _joined(tokens)


def drop_token(text: str, other: str, rng: random.Random) -> str:
    tokens = _tokens(text)
    if tokens:
        del tokens[rng.choice(_visible(tokens))]
    return _joined(tokens)


def repeat_token(text: str, other: str, rng: random.Random) -> str:
    tokens = _tokens(text)
    if tokens:
        index = rng.choice(_visible(tokens))
        tokens[index:index] = [tokens[index], ("space", " ")] * rng.choice((1, 1, 2, 50))
    return _joined(tokens)


def drop_line(text: str, other: str, rng: random.Random) -> str:
    lines = text.split("\n")
    del lines[rng.randrange(len(lines))]
    return "\n".join(lines)


def repeat_lines(text: str, other: str, rng: random.Random) -> str:
    """Repeat some lines, at the same position or elsewhere."""
    lines = text.split("\n")
    start = rng.randrange(len(lines))
    copied = lines[start : start + rng.choice((1, 1, 2, 5))]
    index = rng.choice((start, rng.randrange(len(lines))))
    lines[index:index] = copied * rng.choice((1, 1, 1, 20))
    return "\n".join(lines)


def exchange_lines(text: str, other: str, rng: random.Random) -> str:
    lines = text.split("\n")
    first, second = rng.randrange(len(lines)), rng.randrange(len(lines))
    lines[first], lines[second] = lines[second], lines[first]
    return "\n".join(lines)


def splice(text: str, other: str, rng: random.Random) -> str:
    """Insert lines of the other program, or replace the end by the other program's end."""
    lines, others = text.split("\n"), other.split("\n")
    index, start = rng.randrange(len(lines)), rng.randrange(len(others))
    if rng.random() < 0.5:
        return "\n".join(lines[:index] + others[start:])
    return "\n".join(lines[:index] + others[start : start + rng.randint(1, 4)] + lines[index:])


def noise(text: str, other: str, rng: random.Random) -> str:
    index = rng.randrange(len(text) + 1)
    return text[:index] + rng.choice(NOISE) * rng.choice((1, 1, 1, 300)) + text[index + rng.randint(0, 1) :]


def unbalance(text: str, other: str, rng: random.Random) -> str:
    index = rng.randrange(len(text) + 1)
    return text[:index] + rng.choice("()[]{}<>") * rng.choice((1, 1, 1, 40, 400)) + text[index:]


def cut(text: str, other: str, rng: random.Random) -> str:
    return text[: rng.randrange(len(text) + 1)]


Change = Callable[[str, str, random.Random], str]
CHANGES: dict[Change, int] = {  # weights
    swap_within_class: 20,
    retype: 14,
    replace_operation: 60,
    replace_value: 80,
    edge_number: 36,
    exchange_two: 12,
    drop_token: 3,
    repeat_token: 3,
    drop_line: 3,
    repeat_lines: 4,
    exchange_lines: 4,
    splice: 4,
    noise: 3,
    unbalance: 2,
    cut: 1,
}
