"""A concept of the catalogue: a C function with templates, and the programs made from it.

`reading.py` reads concepts from the catalogue's files. It also describes their format.
"""

import math
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from t2l.data.catalogue.type_words import INT_WORD, INTEGER_BITS, TYPE_WORDS, Pointee, add_types
from t2l.data.programs import Parameter, Program

LLVM_TYPES = {c_type: f"i{bits}" for c_type, bits in INTEGER_BITS.items()}
LLVM_TYPES |= {"_Bool": "i1", "char": "i8", "int": "i32", "float": "float", "double": "double"}
# If the names of all parameters are the first letters of one of these alphabets, they have no meaning. Then each
# program gets the letters of an alphabet chosen at random.
_ALPHABETS = ("abcd", "xyzw", "pqrs", "uvwt")

PLACEHOLDER = re.compile(r"\{(?P<key>\w*)(?::(?P<form>\w+))?\}")
_WITH_ARTICLE = re.compile(rf"(?:\b(?P<article>[Aa])n? )?{PLACEHOLDER.pattern}")
# What takes "an". A comparison does not: in "all of a above 3" the "a" is an array.
_VOWEL_SOUND = re.compile(
    r"8|1[18]\b|(?!above|at |equal|ends|over |under |inside|outside)[aeio](?!ne\b|u)|un(?!i)|up|xor|rgb", re.IGNORECASE
)
WORD = re.compile(r"'\\?.'|\w+")  # a character literal is one word, so that 'a' stays when the parameter a is renamed


@dataclass(frozen=True)
class Concept:
    """A function of the catalogue; iterating yields a [`Program`] for each combination of its templates' values.

    Args:
        family (`str`): name of its file, without the suffix.
        name (`str`): name of the function in the file.
        text (`str`): C text of the function, with the names of templates in it.
        types (`dict[str, str]`): for each parameter, in order, its C type without `*`, or a type template.
        result (`str`): C type, or type template, of the result.
        descriptions (`list[str]`): English with placeholders.
        templates (`dict[str, dict[str, list[str]]]`): for each template its C values, for each value its words.
        names (`list[str]`): names to choose from for the entry point; if empty, it keeps the name in the file.
        ranges (`dict[str, tuple[float, float]]`): for some parameters, smallest and largest test value.
        lengths (`dict[str, str | int | None]`): for each pointer its number of elements, as in [`Parameter`].
        ascending (`set[str]`): the pointers whose elements are in ascending order.
    """

    family: str
    name: str
    text: str
    types: dict[str, str]
    result: str
    descriptions: list[str] = field(default_factory=list)
    templates: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)
    ranges: dict[str, tuple[float, float]] = field(default_factory=dict)
    lengths: dict[str, str | int | None] = field(default_factory=dict)
    ascending: set[str] = field(default_factory=set)

    def __len__(self) -> int:
        return math.prod(len(values) for values in self.templates.values())

    def __iter__(self) -> Iterator[Program]:
        return (self.instantiate(index) for index in range(len(self)))

    def values(self, index: int) -> dict[str, str]:
        """Return the value of each template in variant `index` (`int`); the first template varies fastest."""
        values = {}
        for template, choices in self.templates.items():
            index, position = divmod(index, len(choices))
            values[template] = list(choices)[position]
        return values

    def instantiate(self, index: int) -> Program:
        """Return variant `index` (`int`, 0 to `len(self) - 1`); the same index always gives the same program."""
        if not 0 <= index < len(self):
            raise IndexError(f"variant {index} of {self.name}; there are {len(self)}; pass 0 to {len(self) - 1}")
        values = self.values(index)
        choose = random.Random(f"{self.name} {index}")
        renames = self._rename_parameters(choose)
        name = choose.choice(self.names or [self.name])
        words = values | renames | {self.name: name}
        function = WORD.sub(lambda word: words.get(word[0], word[0]), self.text).strip()
        return Program(
            name=name,
            c_source=f"#include <stdint.h>\n\n{function}\n",
            prompts=tuple(dict.fromkeys(self._render(i, values, renames) for i in range(len(self.descriptions)))),
            parameters=tuple(self._parameter(key, values, renames) for key in self.types),
            family=self.family,
            source="catalogue",
            concept=f"{self.family}/{self.name}",
        )

    def _rename_parameters(self, choose: random.Random) -> dict[str, str]:
        """Return new names for parameters whose names have no meaning, such as `p` and `q` for `a` and `b`."""
        letters = "".join(self.types)
        if len(letters) != len(self.types) or not any(alphabet.startswith(letters) for alphabet in _ALPHABETS):
            return {}
        taken = set(WORD.findall(self.text)) - set(letters)
        free = [alphabet[: len(letters)] for alphabet in _ALPHABETS if taken.isdisjoint(alphabet[: len(letters)])]
        return dict(zip(letters, choose.choice(free or [letters]), strict=True))

    def _parameter(self, key: str, values: dict[str, str], renames: dict[str, str]) -> Parameter:
        """Return a parameter of a variant; its range is cut to the values of its type."""
        c_type = values.get(self.types[key], self.types[key])
        low, high = self.ranges.get(key, (None, None))
        if low is not None and high is not None and c_type in INTEGER_BITS:
            bits, signed = INTEGER_BITS[c_type], c_type.startswith("int")
            low = max(low, -(2 ** (bits - 1)) if signed else 0)
            high = min(high, 2 ** (bits - signed) - 1)
        name, llvm_type = renames.get(key, key), LLVM_TYPES[c_type]
        if key not in self.lengths:
            return Parameter(name, llvm_type, low, high)
        length = self.lengths[key]
        return Parameter(name, "ptr", low, high, llvm_type, renames.get(str(length), length), key in self.ascending)

    def _render(self, position: int, values: dict[str, str], renames: dict[str, str]) -> str:
        """Fill a description; add "unsigned" and the type of a pointer's elements if it does not mention them."""

        def words(match: re.Match[str]) -> str:
            key, form = match["key"], match["form"]
            if key in self.types:
                return f"{match[0].partition('{')[0]}{renames.get(key, key)}"
            text = spell(values[key], self.templates[key][values[key]], form) or ""
            if not match["article"]:
                return text
            return f"{match['article']}{'n' if _VOWEL_SOUND.match(text) else ''} {text}"

        prompt = _WITH_ARTICLE.sub(words, self.descriptions[position])
        pointees = [
            Pointee(renames.get(key, key), values.get(self.types[key], self.types[key]), length == 1)
            for key, length in self.lengths.items()
        ]
        used = {values.get(c_type, c_type) for c_type in (*self.types.values(), self.result)}
        integers = {each.c_type for each in pointees if each.c_type in INTEGER_BITS}
        if "int32_t" not in (integers or used):
            prompt = INT_WORD.sub("integer", prompt)
        return add_types(prompt, pointees, position, unsigned=any(c_type.startswith("u") for c_type in used))


def spell(value: str, phrases: list[str], form: str | None) -> str | None:
    """Return the words for a template's value in one form, or `None` if it has no such form."""
    if value in TYPE_WORDS:
        word = TYPE_WORDS[value]
        return {None: word, "a": f"{'an' if word[0] in '8iu' else 'a'} {word}", "s": f"{word}s"}.get(form)
    if form is None:
        return phrases[0] if phrases else value
    return phrases[int(form) - 1] if form.isdigit() and 0 < int(form) <= len(phrases) else None
