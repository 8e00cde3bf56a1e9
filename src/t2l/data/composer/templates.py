"""The composer's English, which stands in YAML files, and how a template of it becomes text.

Beside `shapes/folds.py` stands `shapes/folds.yaml`. It has one group for each shape (`fold`), or one for each variant
of a shape (`find.index`, `find.value`). A variant takes what it does not have from the group before the dot (`find`).

    fold:
      nouns: |       names for the result, "the sum of ...", or what is asked, "whether ..."
      verbs: |       things to do, "add up ..."
      sentences: |   whole sentences
      notes: |       what the reader must know besides, as sentences; optional
      names: |       names for the entry point, separated by blanks
      where: " for which {filter}"    anything else is a part, which the templates mention as {where};
                                      a part of several lines is for the shape to choose from

Each line is one template. It may contain

    {e}        the phrase `e`, where a clause ends after it: "a plus b"
    {e_}       the phrase `e`, where the sentence goes on after it: "the sum of a and b", or "p", explained later
    {start}    a word from the shape: a variable's name, a number, "largest" or "smallest"
    {where}    a part; left out if the program lacks what the part mentions (here, a phrase `filter`), as notes are
    {Line}     the same as {line}, with a capital
    [[cases: if {c}, return {e}|; ]]    one for each item of the list `cases`, joined by what follows the bar

Which phrases, words and lists there are is up to the shape (see `t2l.data.composer.sketch.Draft`). Phrases are worded
in the order in which a template mentions them, with random synonyms: an edit here changes every dataset built later.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from string import Formatter
from typing import NamedTuple

import yaml

from t2l.data.composer.prose import Prose
from t2l.data.composer.tree import Node

_HERE = Path(__file__).parent
_LISTS = ("nouns", "verbs", "sentences", "notes", "names")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the one in C reads the files in 10 ms instead of 150
_REPEATED = re.compile(r"\[\[(\w+): (.*?)(?:\|(.*?))?\]\]")

Words = Mapping[str, str | int]
Item = Mapping[str, str | int | Node]


class TemplateError(ValueError):
    """A template that cannot be used: its group does not exist, or it mentions what its shape does not supply."""


@dataclass(frozen=True)
class Templates:
    """One group of templates, as the file has it; `parts` are its other keys, each with its lines."""

    nouns: tuple[str, ...]
    verbs: tuple[str, ...]
    sentences: tuple[str, ...]
    notes: tuple[str, ...]
    names: tuple[str, ...]
    parts: Mapping[str, tuple[str, ...]]

    @cached_property
    def fields(self) -> dict[str, str]:
        """The parts that templates may mention: those of one line; the others are for the shape to choose from."""
        return {name: lines[0] for name, lines in self.parts.items() if len(lines) == 1}


class _Repeated(NamedTuple):
    """A `[[list: each|separator]]` of a template."""

    list: str
    each: str
    separator: str


@cache
def all_templates() -> dict[str, Templates]:
    """Read every group of every file beside the shapes."""
    groups: dict[str, dict[str, tuple[str, ...]]] = {}
    for path in sorted((_HERE / "shapes").glob("*.yaml")):
        for name, group in yaml.load(path.read_text("utf-8"), _LOADER).items():
            if name in groups:
                raise TemplateError(f"{path.name} has templates for {name}, another file too; keep one of them")
            groups[name] = {key: tuple(text.splitlines()) for key, text in group.items()}
    return {name: _group({**groups.get(name.split(".")[0], {}), **group}) for name, group in groups.items()}


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
    """Read `frames.yaml`: what stands around a request."""
    content = yaml.load((_HERE / "frames.yaml").read_text("utf-8"), _LOADER)
    return {key: tuple(text.splitlines()) for key, text in content.items()}


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
    """Return the names in a template: `{"e_", "where"}`; a list's own names look like `"cases/e"`."""

    def names() -> Iterator[str]:
        for piece in _pieces(template):
            prefix, text = (f"{piece.list}/", piece.each) if isinstance(piece, _Repeated) else ("", piece)
            yield from (prefix + name for _, name, _, _ in Formatter().parse(text) if name)

    return frozenset(names())


class Wording(dict[str, str | int]):
    """Puts words, phrases and parts in the place of the names in a draft's templates.

    As a dictionary it has every name whose text is known; other names are worded where a template mentions them.

    Args:
        words (`Mapping[str, str | int]`): the words that the shape supplies.
        fields (`Mapping[str, str | int | Node]`): what stands for the other names: phrases, and templates.
        lists (`Mapping[str, Sequence[Mapping]]`): for each list, the fields of its items.
    """

    def __init__(self, words: Words, fields: Item, lists: Mapping[str, Sequence[Item]]) -> None:
        super().__init__(words)
        self.fields, self.lists = fields, lists
        self.in_item = False
        self.prose: Prose

    def fill(self, template: str, prose: Prose) -> str:
        """Return the text that a template stands for, its phrases worded by `prose`.

        Raises:
            `TemplateError`: for a name that neither the shape nor the group has.
        """
        self.prose = prose
        return self._fill(template)

    def notes(self, templates: Sequence[str]) -> list[str]:
        """Return the texts of those notes for which the program has all that they mention."""
        return [self._fill(note) for note in templates if all(map(self._has, mentioned(note)))]

    def _fill(self, template: str) -> str:
        if "[[" not in template:
            return template.format_map(self)
        return "".join(
            self._repeat(piece) if isinstance(piece, _Repeated) else piece.format_map(self)
            for piece in _pieces(template)
        )

    def _repeat(self, repeated: _Repeated) -> str:
        """Fill a piece of a template once for each item of its list, with the item's fields."""
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
        """Return the text of a part, and keep it if it is the same in every request for the program."""
        names = mentioned(template)
        possible = all(map(self._has, names))
        text = self._fill(template) if possible else ""
        if not self.in_item and (not possible or names <= self.keys()):
            self[name] = text
        return text

    def _has(self, name: str) -> bool:
        return name in self or name in self.fields or name[:-1] in self.fields or "/" in name
