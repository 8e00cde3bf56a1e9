"""A combination of parts, and the C function that it is."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from t2l.data.combinations.parts import Filter, Fold, Map, Source, load_helpers
from t2l.data.programs import Parameter

LLVM_TYPES = {
    "int32_t": "i32", "int64_t": "i64", "double": "double", "char": "i8", "uint8_t": "i8", "_Bool": "i1",
    "int16_t": "i16", "float": "float",
}  # fmt: skip
PLACEHOLDER = re.compile(r"\{(\w+)\}")
_DECLARED = re.compile(r"(?P<type>\w+) (?P<star>\*?)\{(?P<key>\w+)\}")


@dataclass(frozen=True)
class Combination:
    """Filters, a map and a fold over a source, in one variant.

    Args:
        source, filters, map, fold: names of the parts.
        parts (`tuple`): the parts themselves: source, filters, map, fold.
        names (`dict[str, str]`): for each placeholder of a parameter its name, or a number in its place.
        numbers (`frozenset[str]`): placeholders that stand for a number.
        none (`str`): what comes back when nothing is found.
        wide (`bool`): whether it computes with 64 bits.
    """

    source: str
    filters: tuple[str, ...]
    map: str
    fold: str
    parts: tuple[Source, tuple[Filter, ...], Map, Fold] = field(repr=False, compare=False)
    names: Mapping[str, str] = field(default_factory=dict)
    numbers: frozenset[str] = frozenset()
    none: str = ""
    wide: bool = False

    @property
    def words_of_meaning(self) -> list[str]:
        """The names of fold, map and filters, without those that say nothing."""
        fold = [] if self.fold == "update" else [self.fold]
        map_ = [] if self.map == "itself" else [self.map]
        filters = () if self.filters == ("all",) else self.filters
        return [*fold, *map_, *filters]

    @property
    def meaning(self) -> str:
        """All names, such as `digits_sum_square_even`; variants have the same."""
        return "_".join([*([] if self.source == "array" else [self.source]), *self.words_of_meaning]).replace(" ", "_")

    @property
    def value_type(self) -> str:
        """C type of what is folded."""
        source, _, map_, _ = self.parts
        return map_.type or ("int64_t" if self.wide else source.value or source.element)

    @property
    def conditions_and_values(self) -> tuple[Filter | Map, ...]:
        """The filters and the map: the parts that may have parameters and call functions."""
        return (*self.parts[1], self.parts[2])

    @property
    def free(self) -> dict[str, tuple[str, float, float]]:
        """The parameters of filters, map and fold, with their C types and ranges; numbers are none."""
        source, filters, map_, fold = self.parts
        element, value = source.element, self.value_type
        typed: list[tuple[Filter | Map | Fold, str]] = [
            *((filter_, filter_.type or element) for filter_ in filters),
            (map_, element),
            (fold, fold.type or value),
        ]
        return {
            key: (type_, low, high)
            for part, type_ in typed
            for key, (low, high) in (part.parameters or {}).items()
            if key not in self.numbers
        }

    @property
    def words(self) -> set[str]:
        """The words in the C of the parts, which cannot be names of parameters."""
        source, filters, map_, fold = self.parts
        texts = (source.loop, fold.before, fold.step, fold.after, map_.c, *(part.c for part in filters))
        return set(re.findall(r"\w+", PLACEHOLDER.sub("", " ".join(texts))))

    def parameters(self) -> tuple[Parameter, ...]:
        """Return the parameters of the function."""
        return tuple(parameter for parameter, _ in self._declare())

    def c_source(self, name: str) -> str:
        """Return the C text of a function."""
        source, _, _, fold = self.parts
        result = self.value_type if fold.result == "value" else fold.result
        declared = ", ".join(text for _, text in self._declare())
        before, after = self._fill(fold.before), self._fill(fold.after)
        loop = re.sub(
            r"^( *)BODY$", lambda match: _indent(self._body(), match[1]), self._fill(source.loop), flags=re.MULTILINE
        )
        lines = "\n".join(text.rstrip() for text in (before, loop, after) if text)
        needed = dict.fromkeys(part.needs for part in self.conditions_and_values if part.needs)
        helpers = "".join(f"{load_helpers()[need]}\n" for need in needed)
        return f"#include <stdint.h>\n\n{helpers}{result} {name}({declared}) {{\n{_indent(lines, '    ')}\n}}\n"

    def _body(self) -> str:
        """Return the C statement for an element."""
        _, filters, _, fold = self.parts
        if fold.versus:
            first, second = (self._fill(filter_.c) for filter_ in filters)
            return f"if ({first}) {self._fill(fold.step)} else if ({second}) {self._fill(fold.other)}"
        conditions = [filter_.c for filter_ in filters if filter_.c]
        if len(conditions) > 1:
            conditions = [f"({condition})" if "||" in condition else condition for condition in conditions]
        condition = " && ".join(conditions)
        step = self._fill(fold.step).rstrip()
        if condition:
            test = f"!({condition})" if fold.negated else condition
            step = f"if ({self._fill(test)}) {_block(step)}"
            if fold.other:
                step += f" else {_block(self._fill(fold.other))}"
        if fold.always:
            statements = _indent(f"{fold.always}\n{step}", "    ")
            step = f"{{\n{statements}\n}}"
        return step

    def _fill(self, text: str) -> str:
        source, _, map_, _ = self.parts
        x = f"(int64_t){source.x}" if self.wide else source.x
        value = PLACEHOLDER.sub(lambda match: x if match[1] == "x" else match[0], map_.c)
        words = {"x": source.x, "i": source.i, "value": value, "R": self.value_type, "none": self.none, **self.names}
        for _ in range(2):  # the element of a source and the value of a map have placeholders, too
            text = PLACEHOLDER.sub(lambda match: words[match[1]], text)
        return text

    def _declare(self) -> Iterator[tuple[Parameter, str]]:
        """Yield each parameter with its declaration in C."""
        source, _, map_, fold = self.parts
        ranges = source.small if fold.small or map_.small else source.ranges
        for match in _DECLARED.finditer(source.parameters):
            key, name, c_type = match["key"], self.names[match["key"]], LLVM_TYPES[match["type"]]
            low, high = ranges.get(key, (None, None))
            const = "const " if match["star"] and not fold.writes else ""
            if match["star"]:
                parameter = Parameter(name, "ptr", low, high, c_type, self.names.get("n"))
            else:
                parameter = Parameter(name, c_type, low, high)
            yield parameter, f"{const}{match['type']} {match['star']}{name}"
        for key, (c_type, low, high) in self.free.items():
            yield Parameter(self.names[key], LLVM_TYPES[c_type], low, high), f"{c_type} {self.names[key]}"
        if fold.output:
            element = LLVM_TYPES[source.element]
            name = self.names["out"]
            yield Parameter(name, "ptr", 0, 0, element, self.names["n"]), f"{source.element} *{name}"


def _indent(text: str, indentation: str) -> str:
    return "\n".join(indentation + line for line in text.splitlines())


def _block(statement: str) -> str:
    """Return a statement that `else` may follow."""
    return statement if statement.startswith("{") or not statement.startswith("if") else f"{{ {statement} }}"
