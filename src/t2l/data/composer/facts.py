"""The results of a draft's phrases on some values of their names, without wrap-around.

So a rare fault is missed, and a rare equality is refused although it can hold.
"""

import math
import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from t2l.data.composer.draft import Draft
from t2l.data.composer.shapes.texts import CLASSES
from t2l.data.composer.sketch import Sketch
from t2l.data.composer.tree import Node, to_symbols, value

SAMPLES = 80
_LOOPS = 10  # samples on which a loop runs
_ROUNDS = 13
_REPEATS = 6
_WIDEST = 200
_LARGE = (255, 256, 1000, 4096, 5000, 65535, 100000)
_ARITHMETIC_ERRORS = (ArithmeticError, ValueError, TypeError)

Sample = dict[str, Any]
Results = list[Any]  # one for each sample; `None` if the phrase has no value there


def _character_code(match: re.Match[str]) -> str:
    return str(ord(match[1].encode().decode("unicode_escape")))


def _python(text: str, is_float: bool = False) -> str:
    """Return symbols, or a test of a character in C, as Python."""
    text = re.sub(r"'(\\?.)'", _character_code, text).replace("&&", "and").replace("||", "or")
    return text if is_float else text.replace("/", "//")


def _truncate(x: int, bits: int, signed: bool) -> int:
    x &= (1 << bits) - 1
    return x - (1 << bits) if signed and x >> (bits - 1) else x


def _rotate(x: int, k: int) -> int:
    return x << k | (x & 0xFFFFFFFF) >> (32 - k)


_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "clamp": lambda x, low, high: min(max(x, low), high),
    "popcount": lambda x: (int(x) & 0xFFFFFFFF).bit_count(),
    "sign": lambda x: (x > 0) - (x < 0),
    "int8": lambda x: _truncate(x, 8, True),
    "int16": lambda x: _truncate(x, 16, True),
    "uint8": lambda x: _truncate(x, 8, False),
    "uint16": lambda x: _truncate(x, 16, False),
    "rotl": _rotate,
    "rotr": lambda x, k: _rotate(x, 32 - k),
    "mean": lambda x, y: (x + y) / 2,
    "is_power_of_two": lambda x: x > 0 and x & (x - 1) == 0,
    "fabs": abs,
    "floor": math.floor,
    "ceil": math.ceil,
    "trunc": math.trunc,
    "sqrt": math.sqrt,
}
_FUNCTIONS |= {f"is_{test.key}": eval(f"lambda x: {_python(test.c.template.format('x'))}") for test in CLASSES}


class Facts:
    """The results of phrases on samples of their names."""

    def __init__(self, s: Sketch, nodes: Mapping[str, Node]) -> None:
        self.is_float = s.type.is_float
        leaves = {leaf.text: leaf for node in nodes.values() for leaf in _leaves(node)}
        constants = [_number(leaf.text) for leaf in leaves.values() if leaf.origin == "constant"]
        texts = [text for text, leaf in leaves.items() if leaf.origin != "constant"]
        texts.sort(key=lambda text: isinstance(s.range_of(text)[1], str))  # bounds come after what they depend on
        self.names = {text: f"v{index}" for index, text in enumerate(texts)}
        rng = random.Random(len(texts))
        self.samples = [_sample(rng, s, self.names, constants) for _ in range(SAMPLES)]
        self.known: dict[Node, Results] = {}

    def results(self, node: Node) -> Results:
        """Return the results of a phrase, one for each sample."""
        if node not in self.known:
            self.known[node] = self._evaluate(node, self.samples)
        return self.known[node]

    def _evaluate(self, node: Node, samples: Sequence[Sample]) -> Results:
        text = to_symbols(_renamed(node, self.names))
        function = _function(f"lambda {', '.join(self.names.values())}: {_python(text, self.is_float)}")
        results: Results = []
        for sample in samples:
            try:
                results.append(function(**sample))
            except _ARITHMETIC_ERRORS:
                results.append(None)
        return results

    def every_operation_matters(self, node: Node) -> bool:
        """Say whether no operation is constant, or always equal to a part of its operands."""
        if node.op is None:
            return True
        results, parts = self.results(node), [part for part in _parts(node) if part.origin != "constant"]
        return (
            len(set(results) - {None}) > 1
            and all(results != self.results(part) for part in parts if _is_test(part) == _is_test(node))
            and all(self.every_operation_matters(arg) for arg in node.args)
            and all(self._depends(node, text) for text in {leaf.text for leaf in _leaves(node)} & self.names.keys())
        )

    def _depends(self, node: Node, text: str) -> bool:
        """Say whether another value of one name ever changes the result."""
        name, others = self.names[text], [*self.samples[1:], self.samples[0]]
        changed = [sample | {name: other[name]} for sample, other in zip(self.samples, others, strict=True)]
        return self._evaluate(node, changed) != self.results(node)

    def branch_matters(self, tests: Sequence[tuple[Node, bool]], node: Node | None, other: Node | None) -> bool:
        """Say whether a branch is taken, with results that vary and that are not those of the other branch."""
        outcomes = [(self.results(test), wanted) for test, wanted in tests]
        taken = [k for k in range(SAMPLES) if all(bool(results[k]) == wanted for results, wanted in outcomes)]
        if not taken or node is None:
            return bool(taken)
        results = [self.results(node)[k] for k in taken]
        if len(set(results) - {None}) <= 1:
            return False
        return other is None or results != [self.results(other)[k] for k in taken]

    def repeats(self, draft: Draft) -> bool:
        """Say whether a repeated step changes nothing after the first time, or a map leaves all elements alone."""
        e, state = draft.phrases.get("e"), self.names.get(str(draft.words.get("x")))
        if e is None or state is None:
            return False
        if draft.group == "recurrence" and str(draft.words["i"]) not in e.names():
            results = self.results(e)
            again = [sample | {state: result} for sample, result in zip(self.samples, results, strict=True)]
            return self._evaluate(e, again) == results
        if draft.group == "map":
            test = self.results(draft.phrases["filter"]) if "filter" in draft.phrases else [True] * SAMPLES
            triples = zip(self.samples, self.results(e), test, strict=True)
            return all(result == sample[state] for sample, result, passed in triples if passed)
        return False

    def settles(self, draft: Draft) -> bool:
        """Say whether a repeated step changes nothing after a few times, as in "set x to x & i"."""
        e, start = draft.phrases.get("e"), draft.phrases.get("start")
        if draft.group != "recurrence" or e is None or start is None:
            return False
        state, i = self.names.get(str(draft.words["x"]), ""), self.names.get(str(draft.words["i"]), "")
        for sample in self.samples[:_LOOPS]:
            values = [sample[self.names[start.text]] if start.text in self.names else _number(start.text)]
            for k in range(1, _REPEATS + 1):
                values += self._evaluate(e, [sample | {state: values[-1]} | ({i: k} if i else {})])
            if len(set(values[-3:])) > 1:
                return False
        return True

    def misses_bucket(self, draft: Draft) -> bool:
        """Say whether the value that is sorted into intervals never falls into one of them."""
        if draft.group.split(".")[0] != "buckets":
            return False
        samples = [dict.fromkeys(self.names.values(), x) for x in range(-_WIDEST, _WIDEST + 1)]
        results = [*self._evaluate(draft.phrases["e"], samples), *self.results(draft.phrases["e"])]
        bounds = [_number(str(level["bound"])) for level in draft.lists["levels"]]
        found = {sum(result > bound for bound in bounds) for result in results if result is not None}
        return len(found) <= len(bounds)

    def ignores_range(self, draft: Draft) -> bool:
        """Say whether a search always stops at its start, or a running extreme takes fewer than three values."""
        group, i = draft.group.split(".")[0], self.names.get(str(draft.words.get("i")))
        if i is None or group not in ("loop_search", "loop_best"):
            return False
        phrase = draft.phrases["c" if group == "loop_search" else "e"]
        start = int(draft.words["start" if group == "loop_search" else "first"])
        outcomes: set[Any] = set()
        for sample in self.samples[:_LOOPS]:
            results = self._evaluate(phrase, [sample | {i: start + k} for k in range(_ROUNDS)])
            if group == "loop_search":
                wanted = results[::-1] if draft.group.endswith("down") else results
                outcomes.add(next((k for k, result in enumerate(wanted) if result), None))
            else:
                best = max if draft.words["larger"] == "larger" else min
                values = [_number(draft.phrases["base"].text), *(result for result in results if result is not None)]
                outcomes |= {best(values[: k + 1]) for k in range(len(values))}
        return outcomes == {0} if group == "loop_search" else len(outcomes) < 3


def _function(text: str) -> Callable[..., Any]:
    function: Callable[..., Any] = eval(text, _FUNCTIONS)
    return function


def _is_test(node: Node) -> bool:
    return node.op is not None and node.op.is_condition


def _number(text: str) -> float:
    number = float(ord(text[1])) if text[0] == "'" else float(text)
    return int(number) if number == int(number) else number


def _leaves(node: Node) -> Iterator[Node]:
    if node.op is None:
        yield node
    for arg in node.args:
        yield from _leaves(arg)


def _parts(node: Node) -> Iterator[Node]:
    """Yield all phrases inside a phrase, without itself."""
    for arg in node.args:
        yield arg
        yield from _parts(arg)


def _renamed(node: Node, names: Mapping[str, str]) -> Node:
    if node.op is None:
        return value(names.get(node.text, node.text))
    return Node(node.op, tuple(_renamed(arg, names) for arg in node.args))


def _sample(rng: random.Random, s: Sketch, names: Mapping[str, str], constants: Sequence[float]) -> Sample:
    """Draw a value for each name in its range, often near a constant or equal to the value before."""
    sample: Sample = {}
    last: Any = 0
    for text, name in names.items():
        low, high = s.range_of(text)
        if isinstance(high, str):  # the bound of an inner loop
            high = int(eval(high, {"i": sample.get(names.get("i", ""), 8)}))
        pick = rng.random()
        drawn: Any = rng.randint(low, max(low, high))
        if pick < 0.25 and constants:
            drawn = rng.choice(constants) + rng.choice((-1, 0, 0, 1))
        elif pick < 0.35:
            drawn = last
        elif pick < 0.5 and high >= 50:
            drawn = rng.choice(_LARGE) * (rng.choice((1, -1)) if low < 0 else 1)
        elif s.type.is_float and low < 0 and pick < 0.75:
            drawn += 0.25
        sample[name] = last = drawn if low <= drawn <= high or (high >= 50 and drawn >= low) or low <= -50 else low
    return sample
