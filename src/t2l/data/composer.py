"""Random programs with English that says exactly what they do: expressions, conditions, choices, loops, array folds.

```python
>>> import random
>>> program = compose(random.Random(3), max_depth=2)
>>> program.source, len(program.prompts)
('composer', 3)

```
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from t2l.data.programs import Parameter, Program

STYLES = ("words", "nouns", "symbols")
PARAMETER_NAMES = (("a", "b", "c"), ("x", "y", "z"))
ENTRY_POINTS = ("f", "g", "compute", "calculate", "evaluate", "apply", "combine", "formula", "work_out", "answer")


@dataclass(frozen=True)
class Number:
    """A C number type: its spelling, its LLVM type and the operations that are defined on it."""

    c: str
    llvm: str
    unsigned: bool = False

    @property
    def is_float(self) -> bool:
        return self.llvm in ("float", "double")


NUMBERS = (
    Number("int32_t", "i32"),
    Number("int64_t", "i64"),
    Number("uint32_t", "i32", True),
    Number("double", "double"),
)
NUMBER_WEIGHTS = (10, 3, 2, 3)


@dataclass(frozen=True)
class Phrase:
    """The same thing said in C and in each style of English; `atomic` phrases need no brackets inside another."""

    c: str
    english: tuple[str, str, str]
    atomic: bool = False

    def inner(self, style: int) -> str:
        return self.english[style] if self.atomic else f"({self.english[style]})"


def atom(text: str) -> Phrase:
    return Phrase(text, (text, text, text), atomic=True)


Form = tuple[str, str, str, str]
Patterns = tuple[str, ...]

# C, then English in the order of STYLES; {l} and {r} are operands.
BINARY: tuple[Form, ...] = (
    ("{l} + {r}", "{l} plus {r}", "the sum of {l} and {r}", "{l} + {r}"),
    ("{l} - {r}", "{l} minus {r}", "the difference between {l} and {r}", "{l} - {r}"),
    ("{l} * {r}", "{l} times {r}", "the product of {l} and {r}", "{l} * {r}"),
)
CHOOSING: tuple[Form, ...] = (
    ("{l} > {r} ? {l} : {r}", "the larger of {l} and {r}", "the maximum of {l} and {r}", "max({l}, {r})"),
    ("{l} < {r} ? {l} : {r}", "the smaller of {l} and {r}", "the minimum of {l} and {r}", "min({l}, {r})"),
)
BITWISE: tuple[Form, ...] = (
    ("{l} & {r}", "{l} and-ed bitwise with {r}", "the bitwise and of {l} and {r}", "{l} & {r}"),
    ("{l} | {r}", "{l} or-ed bitwise with {r}", "the bitwise or of {l} and {r}", "{l} | {r}"),
    ("{l} ^ {r}", "{l} xor-ed with {r}", "the exclusive or of {l} and {r}", "{l} ^ {r}"),
)
BY_CONSTANT: tuple[Form, ...] = (
    ("{l} / {r}", "{l} divided by {r}", "the quotient of {l} and {r}", "{l} / {r}"),
    ("{l} % {r}", "{l} modulo {r}", "the remainder of {l} divided by {r}", "{l} % {r}"),
)
COMPARISONS: tuple[Form, ...] = (
    ("{l} < {r}", "{l} is less than {r}", "{l} is smaller than {r}", "{l} < {r}"),
    ("{l} > {r}", "{l} is greater than {r}", "{l} is larger than {r}", "{l} > {r}"),
    ("{l} <= {r}", "{l} is at most {r}", "{l} is not above {r}", "{l} <= {r}"),
    ("{l} >= {r}", "{l} is at least {r}", "{l} is not below {r}", "{l} >= {r}"),
    ("{l} == {r}", "{l} equals {r}", "{l} is the same as {r}", "{l} == {r}"),
    ("{l} != {r}", "{l} differs from {r}", "{l} is not equal to {r}", "{l} != {r}"),
)
DIVISIBLE: tuple[Form, ...] = (
    ("{l} % {r} == 0", "{l} is divisible by {r}", "{l} is a multiple of {r}", "{l} % {r} == 0"),
    ("{l} % {r} != 0", "{l} is not divisible by {r}", "{l} is not a multiple of {r}", "{l} % {r} != 0"),
)
JOINED: tuple[Form, ...] = (
    ("{l} && {r}", "{l} and {r}", "both {l} and {r}", "{l} && {r}"),
    ("{l} || {r}", "{l} or {r}", "either {l} or {r}", "{l} || {r}"),
)


def join(form: Form, left: Phrase, right: Phrase, atomic: bool = False) -> Phrase:
    english = [text.format(l=left.inner(i), r=right.inner(i)) for i, text in enumerate(form[1:])]
    bracketed = [phrase.c if phrase.atomic else f"({phrase.c})" for phrase in (left, right)]
    return Phrase(form[0].format(l=bracketed[0], r=bracketed[1]), (english[0], english[1], english[2]), atomic)


class Composer:
    """Draws phrases over the named values; every draw comes from `rng`, so a seed fixes the program."""

    def __init__(self, rng: random.Random, number: Number, names: tuple[str, ...]):
        self.rng, self.number, self.names = rng, number, names
        self.unused = list(names)

    def leaf(self) -> Phrase:
        """A value that was not mentioned yet if there is one, else any value."""
        name = self.unused.pop(self.rng.randrange(len(self.unused))) if self.unused else self.rng.choice(self.names)
        return atom(name)

    def constant(self, low: int, high: int = 12) -> Phrase:
        return atom(f"{self.rng.randint(low, high)}{'.0' if self.number.is_float else ''}")

    def expression(self, depth: int) -> Phrase:
        """An arithmetic phrase with `depth` operations on its longest path (0 is a value)."""
        if depth == 0:
            return self.leaf()
        left = self.expression(depth - 1)
        kind = self.rng.random()
        if not self.unused and depth == 1 and kind < 0.35:
            return self.with_constant(left)
        forms = BINARY if self.number.is_float or kind < 0.75 else BITWISE
        if kind > 0.9:
            forms = CHOOSING
        right = self.leaf()
        if right == left:
            return self.with_constant(left)
        if self.rng.random() < 0.5:
            left, right = right, left
        return join(self.rng.choice(forms), left, right)

    def with_constant(self, left: Phrase) -> Phrase:
        if not self.number.is_float and self.rng.random() < 0.3:
            return join(self.rng.choice(BY_CONSTANT), left, self.constant(2))
        return join(self.rng.choice(BINARY), left, self.constant(1))

    def comparison(self, depth: int = 0) -> Phrase:
        left = self.expression(depth)
        if not self.number.is_float and self.rng.random() < 0.2 and not self.unused:
            return join(self.rng.choice(DIVISIBLE), left, self.constant(2))
        right = self.leaf() if self.unused or self.rng.random() < 0.4 else self.constant(0)
        return join(self.rng.choice(COMPARISONS), left, right if right != left else self.constant(0))

    def condition(self, depth: int) -> Phrase:
        if depth > 1 and self.rng.random() < 0.3:
            return join(self.rng.choice(JOINED), self.comparison(), self.comparison())
        return self.comparison(max(depth - 1, 0))


def _ask(rng: random.Random, patterns: Patterns, phrases: dict[str, Phrase], tail: str) -> tuple[str, ...]:
    """One prompt a style, each with its own sentence pattern."""
    prompts = []
    for style in range(len(STYLES)):
        words = {name: phrase.english[style] for name, phrase in phrases.items()}
        text = rng.choice(patterns).format(**words)
        if text[1:2].isalpha():
            text = text[0].upper() + text[1:]
        prompts.append(text if text.endswith((".", "?")) or not tail else text + ".")
    return tuple(prompt + tail for prompt in prompts)


VALUE_PATTERNS: Patterns = (
    "Return {e}.",
    "Compute {e}.",
    "{e}",
    "Write a function that returns {e}.",
    "Give me {e}.",
    "Calculate {e} and return it.",
)
TRUTH_PATTERNS: Patterns = (
    "Check whether {e}.",
    "Tell whether {e}.",
    "Return true if {e}.",
    "True when {e}, false otherwise.",
    "Decide if {e}.",
)
CHOICE_PATTERNS: Patterns = (
    "Return {e} if {c}, otherwise {o}.",
    "If {c}, return {e}; otherwise return {o}.",
    "{e} when {c}, else {o}",
    "When {c} give {e}, in all other cases give {o}.",
)
SUM_PATTERNS: Patterns = (
    "Add up {e} for every i from 1 to n.",
    "Sum {e} over i from 1 to n.",
    "The sum of {e} for all i between 1 and n, both included.",
)
COUNT_PATTERNS: Patterns = (
    "Count the integers i from 1 to n for which {c}.",
    "How many i between 1 and n, both included, satisfy: {c}?",
    "Number of values of i from 1 to n such that {c}.",
)
FOLD_SUM_PATTERNS: Patterns = (
    "Add up {e} for every element e of the {array} s of length n.",
    "Sum {e} over the n elements e of the {array} s.",
    "The total of {e} for each e in the {array} s with n elements.",
)
FOLD_COUNT_PATTERNS: Patterns = (
    "Count the elements e of the {array} s of length n for which {c}.",
    "How many of the n elements e of the {array} s satisfy: {c}?",
    "Number of elements e in the {array} s with n elements such that {c}.",
)
SHAPES = {
    "value": 8,
    "truth": 6,
    "choice": 4,
    "sum": 2,
    "count": 2,
    "fold_sum": 2,
    "fold_count": 2,
}  # and their weights
COUNT = Parameter("n", "i32", 0, 12)


def compose(rng: random.Random, max_depth: int = 2, shapes: Sequence[str] = tuple(SHAPES)) -> Program:
    """One random program.

    Args:
        rng (`random.Random`): the only source of chance.
        max_depth (`int`, *optional*, defaults to 2): most operations on a path of an expression, ≥ 1.
        shapes (`Sequence[str]`, *optional*, defaults to all): keys of `SHAPES` to choose from.

    Returns:
        `Program`: with one prompt a style; its C is free of undefined behaviour under `-fwrapv`.
    """
    shape = rng.choices(shapes, [SHAPES[name] for name in shapes])[0]
    number = rng.choices(NUMBERS, NUMBER_WEIGHTS)[0]
    depth = rng.randint(1, max_depth)
    names = rng.choice(PARAMETER_NAMES)[: rng.randint(1, 3 if depth > 1 else 2)]
    if shape in ("sum", "count"):
        return _loop(rng, shape, number, depth, names[: rng.randint(0, 1)])
    if shape in ("fold_sum", "fold_count"):
        return _fold(rng, shape, number, depth)
    composer = Composer(rng, number, names)
    if shape == "value":
        phrases, patterns, returns = {"e": composer.expression(depth)}, VALUE_PATTERNS, number.c
    elif shape == "truth":
        phrases, patterns, returns = {"e": composer.condition(depth)}, TRUTH_PATTERNS, "_Bool"
    else:
        phrases = {
            "c": composer.comparison(),
            "e": composer.expression(depth - 1),
            "o": composer.expression(depth - 1),
        }
        if phrases["e"] == phrases["o"]:
            phrases["o"] = composer.constant(0)
        patterns, returns = CHOICE_PATTERNS, number.c
    names = tuple(name for name in names if name not in composer.unused)
    body = f"return {phrases['e'].c};"
    if shape == "choice":
        body = f"if ({phrases['c'].c}) return {phrases['e'].c}; return {phrases['o'].c};"
    parameters = tuple(Parameter(name, number.llvm) for name in names)
    return _program(rng, shape, number, returns, parameters, body, _ask(rng, patterns, phrases, _tail(number)))


def _loop(rng: random.Random, shape: str, number: Number, depth: int, names: tuple[str, ...]) -> Program:
    number = NUMBERS[0] if number.is_float else number
    composer = Composer(rng, number, ("i", *names))
    index = f"{number.c} i = 1; i <= n; i++"
    if shape == "sum":
        phrases, patterns = {"e": composer.expression(depth)}, SUM_PATTERNS
        step = f"s += {phrases['e'].c};"
    else:
        phrases, patterns = {"c": composer.condition(depth)}, COUNT_PATTERNS
        step = f"if ({phrases['c'].c}) s++;"
    used = tuple(name for name in names if name not in composer.unused)
    count = Parameter("n", number.llvm, 0, 12)
    parameters = (*(Parameter(name, number.llvm) for name in used), count)
    body = f"{number.c} s = 0; for ({index}) {step} return s;"
    order = f" Takes {' and '.join(p.name for p in parameters)}." if used else ""
    prompts = _ask(rng, patterns, phrases, order + _tail(number))
    return _program(rng, shape, number, number.c, parameters, body, prompts)


def _fold(rng: random.Random, shape: str, number: Number, depth: int) -> Program:
    composer = Composer(rng, number, ("e",))
    if shape == "fold_sum":
        phrases, patterns = {"e": composer.expression(depth - 1)}, FOLD_SUM_PATTERNS
        start, step, returns = f"{number.c} t = 0;", f"t += {phrases['e'].c};", number.c
    else:
        phrases, patterns = {"c": composer.condition(depth)}, FOLD_COUNT_PATTERNS
        start, step, returns = "int32_t t = 0;", f"if ({phrases['c'].c}) t++;", "int32_t"
    body = f"{start} for (int32_t i = 0; i < n; i++) {{ {number.c} e = s[i]; {step} }} return t;"
    array = {"i64": "64-bit array", "double": "double array"}.get(number.llvm, "array")  # a `ptr` does not say
    phrases["array"] = atom(array)
    parameters = (Parameter("s", "ptr", element=number.llvm, length="n"), COUNT)
    return _program(rng, shape, number, returns, parameters, body, _ask(rng, patterns, phrases, _tail(number)))


def _tail(number: Number) -> str:
    return " All values are unsigned." if number.unsigned else ""


def _program(
    rng: random.Random,
    shape: str,
    number: Number,
    returns: str,
    parameters: tuple[Parameter, ...],
    body: str,
    prompts: tuple[str, ...],
) -> Program:
    name = rng.choice(ENTRY_POINTS)
    spelled = {number.llvm: number.c, "i32": number.c if number.llvm == "i32" else "int32_t"}
    if shape.startswith("fold"):
        spelled["i32"] = "int32_t"
    declared = ", ".join(
        f"const {number.c} *{p.name}" if p.type == "ptr" else f"{spelled[p.type]} {p.name}" for p in parameters
    )
    c_source = f"#include <stdint.h>\n{returns} {name}({declared}) {{ {body} }}\n"
    return Program(name, c_source, prompts, parameters, f"composed_{shape}", "composer")
