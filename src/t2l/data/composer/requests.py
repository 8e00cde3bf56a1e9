"""Whole requests: a filled template in a frame, with the types and the order of the arguments.

Types and order are left out if they are the default: 32-bit signed integers; an array and its length, then the other
arguments in alphabetical order.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, islice

from t2l.data.composer.draft import Argument, Draft
from t2l.data.composer.numbers import BOOL, INT, NumberType
from t2l.data.composer.prose import Prose
from t2l.data.composer.sketch import Sketch
from t2l.data.composer.spelling import spell_out
from t2l.data.composer.templates import frames, templates_of

PROMPTS = 6
_SMALL, _LARGE = 1, 2  # operations in a phrase: up to the first, all styles read well; beyond the second, only symbols
_MOST_OPERATIONS = 4  # in all phrases together, for other styles than symbols
_TOTALS = {"fold", "digits", "bits", "loop_total", "shrink"}  # never "the product of the sum of x and 7 over …"

_BRACKETED = re.compile(  # "return (x minus 68) if …"
    r"\([^()]*\b(?:plus|minus|times|smaller|larger|sum|product|difference|remainder|bits?|shifted|divided|less|more"
    r"|multiplied|modulo|clamped|squared|cubed|absolute|negative|twice|double|half|quotient|average|and|or|square|root)\b[^()]*\)"
)
_PART_NAMES = ("p", "q", "t", "u", "v", "w", "r", "s", "g", "h", "k", "m", "p1", "q1", "t1", "u1")


def word_requests(s: Sketch, draft: Draft, name: str) -> tuple[str, ...]:
    """Return `PROMPTS` distinct requests for one program, or fewer if there are not enough; fitting styles take turns.

    Args:
        s (`Sketch`): sketch with the arguments and the source of chance.
        draft (`Draft`): draft with the phrases and the group of templates.
        name (`str`): name of the entry point.
    """
    writer, found = _Writer(s, draft, name), dict[str, None]()
    templates = _shuffled(s, draft)
    styles, most_parts = _fitting_styles(draft)
    turn = s.rng.randrange(len(styles))
    for attempt in range(8 * PROMPTS):
        if len(found) == PROMPTS:
            break
        frame_type, template = templates[attempt % len(templates)]
        names = (part for part in _PART_NAMES if part not in s.taken_names)
        prose = Prose(s.rng, styles[(attempt + turn) % len(styles)], islice(names, most_parts))
        request = writer.word(frame_type, template, prose)
        if prose.style != "symbols" and _BRACKETED.search(request):
            request = writer.word(frame_type, template, Prose(s.rng, "symbols", ()))
        found.setdefault(spell_out(request))
    return tuple(found)


def _fitting_styles(draft: Draft) -> tuple[tuple[str, ...], int]:
    """Return the styles in which a draft reads well, and how many parts of a phrase may have names."""
    sizes = [node.count() for node in draft.phrases.values()]
    if draft.group.startswith("text") and not draft.group.startswith("text_fold") and max(sizes) <= _LARGE + 1:
        return ("words",), 0  # "c is a decimal digit", not "is_digit(c)"
    totalled = draft.group.split(".")[0] in _TOTALS and draft.phrases["e"].op is not None
    if max(sizes) > _LARGE or sum(sizes) > _MOST_OPERATIONS or totalled:
        return ("symbols",), 0
    if max(sizes) > _SMALL:
        return ("symbols", "symbols", "symbols", "words"), int(draft.parts_first and draft.group != "steps")
    return ("symbols", "words", "symbols", "nouns"), 0


def _shuffled(s: Sketch, draft: Draft) -> list[tuple[str, str]]:
    """Return pairs in random order: each template of the draft, after the type of frame that it fits."""
    group = templates_of(draft.group)
    templates = [
        *(("whether" if noun.startswith("whether") else "nouns", noun) for noun in group.nouns),
        *(("verbs", verb) for verb in group.verbs),
        *(("sentences", sentence) for sentence in group.sentences),
    ]
    s.rng.shuffle(templates)
    return templates


class _Writer:
    """A writer of the requests for one program."""

    def __init__(self, s: Sketch, draft: Draft, name: str) -> None:
        self.rng, self.name, self.type = s.rng, name, s.type
        self.arguments, self.returns, self.parts_first = s.arguments, draft.returns, draft.parts_first
        self.wording = draft.wording()
        self.notes = self.wording.notes(templates_of(draft.group).notes)
        self.names = [argument.name for argument in s.arguments]
        listed = ", ".join(self.names)
        self.called = {"call": f"{name}({listed})", "args": _enumerate(self.names, ""), "names": listed}
        self.pointers = any(argument.is_pointer for argument in s.arguments)
        lengths = {argument.length for argument in s.arguments}
        data = [argument for argument in s.arguments if not argument.text and argument.name not in lengths]
        self.types = dict.fromkeys(argument.type for argument in data)
        same = self.types.keys() == {s.type}
        self.widened = not draft.says_type and s.type is not INT and not same and _converts(s, draft)
        # int is understood unless the arithmetic is of another type
        unsaid = [type_ for type_ in self.types if type_ is not INT or self.widened]
        self.typed_arguments = [typed for type_ in unsaid for typed in _typed(data, type_)]
        self.one_type = s.type is not INT and same and draft.returns in (s.type, None, BOOL)

    def word(self, frame_type: str, template: str, prose: Prose) -> str:
        """Return one request: a template in a frame, the meaning of names for parts, and the types."""
        rng = self.rng
        text = self.wording.fill(template, prose)
        parts = prose.explanation()
        before = ""
        if parts and self.parts_first and rng.random() < 0.4:
            before = "".join(self._say("before", name=part, phrase=phrase) + " " for part, phrase in reversed(parts))
        elif parts:
            text = self._explain(text, parts)
        frame = rng.choice([frame for frame in frames()[frame_type] if not (":" in frame and ":" in text)])
        if frame == "{x}" and template == "{e}":  # a formula alone is no request
            frame = "compute {x}"
        text = before + frame.format(x=text, X=text[0].upper() + text[1:], **self.called)
        tail = self._tail(text, "{call}" in frame or "{args}" in frame)
        if tail and text[-1] not in ".?!:":
            text += "."
        return f"{text} {tail}" if tail else text

    def _say(self, frame_type: str, **words: str) -> str:
        """Return a frame of the given type, filled; if there are several, one is drawn."""
        lines = frames()[frame_type]
        return (lines[0] if len(lines) == 1 else self.rng.choice(lines)).format(**words)

    def _explain(self, text: str, parts: Sequence[tuple[str, str]]) -> str:
        """Add the meaning of names for parts: inside a single sentence, or after several sentences."""
        meanings = _enumerate([self._say("part", name=part, phrase=phrase) for part, phrase in parts])
        ended = text[-1] in ".?:"
        if ended and "." in text[:-1]:
            return f"{text} {self._say('after_sentences', parts=meanings)}"
        clause = self._say("after_a_clause", parts=meanings)
        return text[:-1] + clause + text[-1] if ended else text + clause

    def _tail(self, text: str, ordered: bool) -> str:
        """Return sentences on types, order and limits: those that the text lacks, sometimes more."""
        rng, notes = self.rng, [*self.notes]
        chance = rng.random()
        if chance < 0.15 and (chance < 0.12 or not self.pointers):
            notes += [self._say("arithmetic", type=self.type.words)] if self.widened else []
            return " ".join([*notes, self._prototype() if chance < 0.12 else self._takes(text)])
        names = self.names
        if not ordered and len(names) > 1 and (not _in_usual_order(self.arguments, text) or rng.random() < 0.05):
            notes.append(self._say("orders", **self.called))
        types = [*self._types(text)]
        if self.widened:
            notes.insert(0, self._say("arithmetic", type=self.type.words))
        return " ".join([*types, *notes])

    def _prototype(self) -> str:
        """Return all types and the order, as a C prototype."""
        c_type = "void" if self.returns is None else self.returns.c.replace("_Bool", "bool")
        declared = ", ".join(argument.declare() for argument in self.arguments)
        return self._say("prototypes", prototype=f"{c_type} {self.name}({declared})")

    def _takes(self, text: str) -> str:
        """Return all types and the order, in words."""
        if self.one_type and _in_usual_order(self.arguments, text):
            return self._say("one_type", type=self.type.words)
        typed = _enumerate([*_grouped(self.arguments)], "")
        typed += ", in this order" if len(self.arguments) > 1 else ""
        if self.returns is None:
            return self._say("takes", typed=typed)
        return self._say("takes_and_returns", typed=typed, a_type=self.returns.article)

    def _types(self, text: str) -> Iterator[str]:
        """Yield a sentence on each type that is not the default, for the result only if the text does not say it.

        The default is a 32-bit integer; for the result, it is also the type of an argument.
        """
        if self.one_type and self.rng.random() < 0.5:
            yield self._say("one_type", type=self.type.words)
            return
        for frame_type, words in self.typed_arguments:
            yield self._say(frame_type, **words)
        known = (None, INT, BOOL, *self.types)
        if self.returns not in known and self.returns and self.returns.article not in text:
            yield self._say("result", a_type=self.returns.article)


def _grouped(arguments: Sequence[Argument]) -> Iterator[str]:
    """Yield the arguments with their types; those of one type that stand together share its name."""
    for type_, group in groupby(arguments, lambda argument: argument.type):
        names = [argument.name for argument in group]
        yield f"{type_.words}s {_enumerate(names, '')}" if len(names) > 1 else f"{type_.article} {names[0]}"


def _converts(s: Sketch, draft: Draft) -> bool:
    """Say whether some operation has operands of other types alone, so that C would not do it in the sketch's type."""
    cast = f"({s.type.c})"
    operations = [part for node in draft.phrases.values() for part in node.parts() if part.op or part is node]
    values = ([leaf.c for leaf in part.values()] for part in operations)
    return any(found and all(c.startswith(cast) for c in found) for found in values)


def _in_usual_order(arguments: Sequence[Argument], text: str) -> bool:
    """Say whether the arguments stand in the order that a reader of a text expects.

    An array and its length come first; then single letters as in the alphabet, or any names as the text mentions them.
    """
    lengths = [argument.length for argument in arguments if argument.length]
    if len(lengths) > 1 or any(argument.text for argument in arguments[1:]):
        return False
    first = [argument.name for argument in arguments if argument.is_pointer]
    first += [name for name in lengths if isinstance(name, str)]
    names = [argument.name for argument in arguments]
    rest = names[len(first) :]
    if names[: len(first)] != first:
        return False
    places = [match.start() if (match := re.search(rf"\b{name}\b", text)) else len(text) for name in rest]
    return places == sorted(places) or (rest == sorted(rest) and all(len(name) == 1 for name in rest))


def _typed(arguments: Sequence[Argument], type_: NumberType) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield a type of frame and the words for it, for the numbers, pointers and arrays of one C type."""
    alike = [argument for argument in arguments if argument.type is type_]
    groups = {
        "number": [argument.name for argument in alike if not argument.is_pointer],
        "pointer": [argument.name for argument in alike if argument.length == 1],
        "array": [argument.name for argument in alike if argument.is_pointer and argument.length != 1],
    }
    for frame_type, names in groups.items():
        if names:
            words = {"args": _enumerate(names, ""), "type": type_.words, "a_type": type_.article}
            yield frame_type + ("s" if len(names) > 1 else ""), words


def _enumerate(items: Sequence[str], comma: str = ",") -> str:
    """Return an enumeration: "a", "a and b", "a, b, and c" with a comma, "a, b and c" without one."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])}{comma} and {items[-1]}"
