"""The composer's English: the format of its YAML files, and how templates are filled.

The English for the C of `shapes/folds.py` is in `shapes/folds.yaml`, one template per line. There is a group of
templates for each shape (`fold`), or for each variant of a shape (`fold_best.value`, `fold_best.index`). A variant
inherits missing keys from the group before the dot (`fold_best`).

    fold:
      nouns: |                       the result ("the sum of ...") or the question ("whether ...")
        the {total} of {e_} over every element {x} {in}{where}
      verbs: |                       what to do ("add up ...")
      sentences: |                   the same in whole sentences
      notes: |                       sentences on what the arguments must satisfy; optional
      names: |                       names for the entry point, with blanks between them
      where: " for which {filter}"   any other key is a part: text that the group's templates mention as {where}

For one program, this noun may become "the sum of x squared over every element x of a[0..n-1] for which x is even". A
template may contain

    {e}       the phrase `e`, if a clause ends after it ("a plus b")
    {e_}      the phrase `e`, if the sentence goes on after it ("the sum of a and b", or "p", which is explained later)
    {total}   a word from the shape: the name of a variable, a number, "sum" or "product"
    {where}   a part; it is left out if the program does not have all that it mentions, here a phrase `filter`
    {Line}    the same as {line}, but with a capital
    [[cases: if {c}, return {e}|; ]]   text for each item of the list `cases`, with "; " between them

Notes are left out in the same way. If a part has several lines, the shape chooses one. The phrases, words and lists
are those of the `Draft` that the shape returns (`t2l.data.composer.draft`).

The words of phrases are drawn at random, in the order in which the template mentions the phrases. So every edit
changes the datasets that are built afterwards.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from string import Formatter
from typing import Any, NamedTuple

import yaml

from t2l.data.composer.prose import Prose
from t2l.data.composer.tree import Node

_HERE = Path(__file__).parent
_LISTS = ("nouns", "verbs", "sentences", "notes", "names")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # in C: reads all files in 4 ms instead of 31
_REPEATED = re.compile(r"\[\[(\w+): (.*?)(?:\|(.*?))?\]\]")

Words = Mapping[str, str | int]
Item = Mapping[str, str | int | Node]


class TemplateError(ValueError):
    """A template that cannot be used: its group does not exist, or it mentions a name that its shape does not have."""


@dataclass(frozen=True)
class Templates:
    """One group of templates; `parts` has its other keys, each with its lines."""

    nouns: tuple[str, ...]
    verbs: tuple[str, ...]
    sentences: tuple[str, ...]
    notes: tuple[str, ...]
    names: tuple[str, ...]
    parts: Mapping[str, tuple[str, ...]]

    @cached_property
    def fields(self) -> dict[str, str]:
        """The parts with one line, which templates may mention; from the others, the shape chooses a line."""
        return {name: lines[0] for name, lines in self.parts.items() if len(lines) == 1}


class _Repeated(NamedTuple):
    """A `[[list: each|separator]]` of a template."""

    list: str
    each: str
    separator: str


@cache
def all_templates() -> dict[str, Templates]:
    """Read every group of every YAML file beside the shapes.

    Raises:
        `TemplateError`: for a group in two files, or a key without text.
    """
    groups: dict[str, dict[str, tuple[str, ...]]] = {}
    for path in sorted((_HERE / "shapes").glob("*.yaml")):
        for name, group in _read(path).items():
            if name in groups:
                raise TemplateError(
                    f"{path.name} and another file have a group {name}; a group is in one file; rename or delete one"
                )
            groups[name] = {key: _lines(f"{path.name}: {name}: {key}", text) for key, text in group.items()}
    return {name: _group({**groups.get(name.split(".")[0], {}), **group}) for name, group in groups.items()}


def _read(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:  # the open file instead of its text, so that YAML's errors have its name
        content: dict[str, Any] = yaml.load(file, _LOADER)
    return content


def _lines(key: str, text: object) -> tuple[str, ...]:
    if not isinstance(text, str) or not text:
        raise TemplateError(f"{key} is {text!r}; it must be text; write `|` and one template per line")
    return tuple(text.splitlines())


def _group(lines: Mapping[str, tuple[str, ...]]) -> Templates:
    nouns, verbs, sentences, notes, names = (lines.get(key, ()) for key in _LISTS)
    parts = {key: value for key, value in lines.items() if key not in _LISTS}
    return Templates(nouns, verbs, sentences, notes, tuple(" ".join(names).split()), parts)


def templates_of(group: str) -> Templates:
    """Return one group of templates.

    Raises:
        `TemplateError`: if no file has the group.
    """
    try:
        return all_templates()[group]
    except KeyError:
        raise TemplateError(
            f"no templates for {group!r}; the files in {_HERE / 'shapes'} have {', '.join(all_templates())}; "
            "add a group of this name to the file of its shape"
        ) from None


@cache
def frames() -> dict[str, tuple[str, ...]]:
    """Read `frames.yaml`: the frames around a request, by type."""
    return {key: _lines(f"frames.yaml: {key}", text) for key, text in _read(_HERE / "frames.yaml").items()}


@cache
def _pieces(template: str) -> tuple[str | _Repeated, ...]:
    """Split a template at its repeated pieces."""
    pieces: list[str | _Repeated] = []
    end = 0
    for match in _REPEATED.finditer(template):
        pieces += [template[end : match.start()], _Repeated(match[1], match[2], match[3] or "")]
        end = match.end()
    return (*pieces, template[end:])


@cache
def mentioned(template: str) -> frozenset[str]:
    """Return the names in a template, such as `{"e_", "where"}`; names inside a list look like `"cases/e"`."""

    def names() -> Iterator[str]:
        for piece in _pieces(template):
            prefix, text = (f"{piece.list}/", piece.each) if isinstance(piece, _Repeated) else ("", piece)
            yield from (prefix + name for _, name, _, _ in Formatter().parse(text) if name)

    return frozenset(names())


class Wording(dict[str, str | int]):
    """The texts for the names in a draft's templates.

    As a dictionary it holds the names with a fixed text. The text of another name is made when a template mentions it.

    Args:
        words (`Mapping[str, str | int]`): the names with a fixed text.
        fields (`Mapping[str, str | int | Node]`): the other names, with their phrases and templates.
        lists (`Mapping[str, Sequence[Mapping]]`): for each list, the fields of its items.
    """

    def __init__(self, words: Words, fields: Item, lists: Mapping[str, Sequence[Item]]) -> None:
        super().__init__(words)
        self.fields, self.lists = fields, lists
        self.in_item = False
        self.prose: Prose

    def fill(self, template: str, prose: Prose) -> str:
        """Return a template with all names replaced; `prose` (`Prose`) gives the English of its phrases.

        Raises:
            `TemplateError`: for a name that neither the shape nor the group has.
        """
        self.prose = prose
        return self._fill(template)

    def notes(self, templates: Sequence[str]) -> list[str]:
        """Return the texts of the notes; leave out those with a name that the program does not have."""
        return [self._fill(note) for note in templates if all(map(self._has, mentioned(note)))]

    def _fill(self, template: str) -> str:
        if "[[" not in template:
            return template.format_map(self)
        return "".join(
            self._repeat(piece) if isinstance(piece, _Repeated) else piece.format_map(self)
            for piece in _pieces(template)
        )

    def _repeat(self, repeated: _Repeated) -> str:
        """Return a repeated piece, filled once for each item of its list."""
        if repeated.list not in self.lists:
            raise TemplateError(f"a template repeats {repeated.list!r}; its shape has the lists {sorted(self.lists)}")
        fields, texts = self.fields, []
        self.in_item = True
        for item in self.lists[repeated.list]:
            self.fields = {**fields, **item}
            texts.append(repeated.each.format_map(self))
        self.fields, self.in_item = fields, False
        return repeated.separator.join(texts)

    def __missing__(self, name: str) -> str | int:
        field = self.fields.get(name)
        if isinstance(field, Node):
            return self.prose.clause(field)
        if isinstance(field, str):
            return self._part(name, field)
        if field is not None:
            return field
        if name[-1] == "_" and isinstance(phrase := self.fields.get(name[:-1]), Node):
            return self.prose.operand(phrase)
        if name[0].isupper():
            text = str(self[name[0].lower() + name[1:]])
            return text[0].upper() + text[1:]
        raise TemplateError(
            f"a template mentions {{{name}}}; its shape has {', '.join(sorted({*self, *self.fields}))}; "
            "use one of these, or let the shape supply the name"
        )

    def _part(self, name: str, template: str) -> str:
        """Return the text of a part; store it if it is the same in every request for the program."""
        names = mentioned(template)
        possible = all(map(self._has, names))
        text = self._fill(template) if possible else ""
        if not self.in_item and (not possible or names <= self.keys()):
            self[name] = text
        return text

    def _has(self, name: str) -> bool:
        return name in self or name in self.fields or name[:-1] in self.fields or "/" in name
