"""Requests for a draft, in several registers.

Phrases have these placeholders:

    {n}          the name of a parameter, a number or a word of the domain
    {n:text}     a parameter that the text mentions without its name: "{n:a number of days}"
    {over k}     "above 30", "more than 30"; {under k}, {least k} ("at least 30") and {most k} ("30 or less")
    [a|b]        one of several texts

A request for a function with several parameters mentions all of them, in their order.
"""

import functools
import random
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import yaml

from t2l.data.formulas.draft import Draft, Quantity
from t2l.data.formulas.numbers import say_number
from t2l.data.formulas.pointees import say_pointees

COMPARED = {
    "over": ("above {}", "over {}", "greater than {}", "more than {}"),
    "under": ("below {}", "under {}", "less than {}"),
    "least": ("at least {}", "at least {}", "{} or more"),
    "most": ("at most {}", "up to {}", "{} or less"),
}
_SLOTS = {"noun": "nouns", "verb": "verbs", "clause": "clauses", "question": "questions", "sentence": "sentences",
          "value": "values"}  # fmt: skip
_PLACEHOLDER = re.compile(r"\{(?P<word>[^{}:]+)(?::(?P<text>[^{}]*))?\}")
_OPTIONS = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
_TYPED = re.compile(r"\(|\S+ ?[-+*/%<|&^] ?\S")
_ARTICLE = re.compile(r"\ba(?= (?:(?:8|11|18|8\d)(?:%| percent)|8\d* watt|oven\b))")  # "an 18% discount"
_LIKE_AN_ARTICLE = re.compile(r"a (?:with|minus|plus|clamped|limited|rounded|shifted|x?ored|anded|squared|cubed)\b")
_SLOT = re.compile(r"\{(bare_)?(noun|verb|clause|question|sentence|value|given|name)\}", re.IGNORECASE)
_TYPES = {
    "double": ("double", "doubles"), "_Bool": ("flag", "flags"), "uint8_t": ("byte", "bytes"),
    "uint32_t": ("unsigned integer", "unsigned integers"),
    "uint64_t": ("64-bit unsigned integer", "64-bit unsigned integers"),
}  # fmt: skip
_NUMBER_WORDS = ("", "", "two ", "three ", "four ")
_TRIES = 30
_COUNTED = {"units", "items", "things", "as", "bs", "cs", "time", "who"}  # words that follow a number


class Unfit(Exception):
    """A request does not mention the parameters in their order."""


@functools.cache
def registers() -> tuple[tuple[tuple[str, frozenset[str]], ...], ...]:
    """Return the frames of each register, each with the phrases that it needs."""
    content = yaml.safe_load((Path(__file__).parent / "frames.yaml").read_text(encoding="utf-8"))
    return tuple(
        tuple((frame, frozenset(slot.lower() for _, slot in _SLOT.findall(frame)) - {"name"}) for frame in frames)
        for frames in content.values()
    )


def write_requests(draft: Draft, count: int, rng: random.Random) -> tuple[str, ...]:
    """Return different requests for a draft, each in a register of its own if there are enough.

    Args:
        draft (`Draft`): the program.
        count (`int`): number of requests; there may be fewer.
        rng (`random.Random`): the only source of chance.
    """
    available = {slot for slot, phrases in _SLOTS.items() if draft.phrases.get(phrases)}
    available |= {"given"} if draft.given else set()
    fit = [[frame for frame, needed in frames if needed <= available] for frames in registers()]
    fit = [frames for frames in fit if frames]
    requests: dict[str, str] = {}  # by their words, so that two do not differ in a capital letter alone
    waiting: list[list[str]] = []
    used: set[str] = set()
    for _ in range(_TRIES):
        if len(requests) == count:
            break
        waiting = waiting or rng.sample(fit, len(fit))
        try:
            request = write(draft, rng.choice(waiting.pop()), rng, used)
        except Unfit:
            continue
        requests.setdefault(request.lower().rstrip(".?"), request)
    return tuple(requests.values())


def write(draft: Draft, frame: str, rng: random.Random, used: set[str]) -> str:
    """Return a request in a frame, of phrases that were not used yet where there are any.

    Raises:
        `Unfit`: if it does not mention the parameters in their order.
    """

    def fill(match: re.Match[str]) -> str:
        slot = match[2].lower()
        if slot == "given":
            return _say_given(list(draft.quantities.values()))
        if slot == "name":
            return draft.name
        phrases = draft.phrases[_SLOTS[slot]]
        phrase = rng.choice([phrase for phrase in phrases if phrase not in used] or phrases)
        used.add(phrase)
        text, mentioned = fill_phrase(draft, phrase, rng)
        asks_twice = text.startswith("how ") and not re.search(r"eturn|: \{|\{bare_noun\}$", frame)
        if asks_twice or (re.search("[:;]", text) and frame.endswith("?")):
            raise Unfit(f"{text} is no part of a question")
        if frame.startswith("Add a function: ") and re.match(r"(?:write|define) ", text):
            raise Unfit(f"{text} is an order already")
        if match.start() and _LIKE_AN_ARTICLE.match(text):
            raise Unfit(f"{text} begins like an article")
        if "{given}" in frame and re.search(r"\bthe (?:integers|doubles) ", text):
            raise Unfit(f"{text} says the types again")
        if ": {" in frame and (":" in text or text.startswith("return ") or _begins_with(text, draft.name)):
            raise Unfit(f"{text} does not go with {draft.name} and a colon")
        if "{given}" not in frame and not in_order(mentioned, draft.quantities):
            raise Unfit(f"{text} mentions {mentioned}, not {list(draft.quantities)}")
        if match[1]:  # "x * y - 7" alone is no request
            text = f"{rng.choice(('return', 'compute'))} {text}" if _TYPED.match(text) else text.removeprefix("the ")
        return text[0].upper() + text[1:] if match[2][0].isupper() and len(re.match(r"\w*", text)[0]) > 1 else text  # type: ignore[index]

    return say_pointees(_ARTICLE.sub("an", _SLOT.sub(fill, frame)), draft, rng)


def _begins_with(text: str, name: str) -> bool:
    """Return whether the first words of a text are those of a name: "the electricity bill for …" and `bill`."""
    return set(name.split("_")) <= set(text.lower().replace(",", "").split()[:4])


def in_order(mentioned: Sequence[str], quantities: Mapping[str, Quantity]) -> bool:
    """Return whether a text mentions all of several parameters, and those of each type in their order."""
    if len(quantities) < 2:
        return True
    place = {key: index for index, key in enumerate(quantities)}
    order = sorted(mentioned, key=lambda key: (quantities[key].pointer, quantities[key].type, place[key]))
    found = sorted(mentioned, key=lambda key: (quantities[key].pointer, quantities[key].type))
    return order == found and len(mentioned) == len(quantities)


def fill_phrase(draft: Draft, phrase: str, rng: random.Random) -> tuple[str, list[str]]:
    """Return a phrase without placeholders, and the keys of the parameters that it mentions, in order."""
    mentioned: dict[str, None] = {}

    def say(word: str) -> str:
        if word in draft.quantities:
            mentioned.setdefault(word)
            return draft.quantities[word].name
        return say_number(draft.numbers[word])

    def fill(match: re.Match[str]) -> str:
        word, text = match["word"], match["text"]
        if text is not None:
            mentioned.setdefault(word)
            return text
        compared, _, key = word.rpartition(" ")
        return rng.choice(COMPARED[compared]).format(say(key)) if compared else say(word)

    text = _put_words(phrase, draft.words)
    text = choose_options(text, rng.choice)
    text = _say_names_once(_PLACEHOLDER.sub(fill, text), draft)
    return text, list(mentioned)


def _say_names_once(text: str, draft: Draft) -> str:
    """Say "a number of weeks" for "weeks weeks", and "the hourly rate" for "the hourly rate rate"."""
    for quantity in draft.quantities.values():
        name = quantity.name
        if (
            len(name) > 1
            and not quantity.pointer
            and not draft.given
            and len(re.findall(rf"(?i)\b{name}\b", text)) > 1
        ):
            for key in _COUNTED & draft.words.keys():
                if draft.words[key].partition(" ")[0].lower() == name.lower():
                    text = re.sub(rf"(?i)(?<!the )\b{name} (?={name}\b)", "a number of ", text)
            text = re.sub(
                rf"(?i)\b({name}(?: (?!(?:and|by|of|for|per|in|or)\b)\w+){{0,2}}) {name}\b(?! [-+*])", r"\1", text
            )
    return text


def choose_options(text: str, choose: Callable[[Sequence[str]], str]) -> str:
    """Replace each `[a|b]` by one of its texts, the innermost first."""
    while "[" in text and (changed := _OPTIONS.sub(lambda match: choose(match[1].split("|")), text)) != text:
        text = changed
    return text


def _put_words(text: str, words: Mapping[str, str]) -> str:
    return _PLACEHOLDER.sub(
        lambda match: words.get(match["word"], match[0]) if match["text"] is None else match[0], text
    )


def _say_given(quantities: Sequence[Quantity]) -> str:
    """Return "two integers a and b", "an integer n and a double x"."""
    groups: list[list[Quantity]] = []
    for quantity in quantities:
        if groups and groups[-1][0].type == quantity.type:
            groups[-1].append(quantity)
        else:
            groups.append([quantity])
    return " and ".join(map(_say_group, groups))


def _say_group(group: Sequence[Quantity]) -> str:
    singular, plural = _TYPES.get(group[0].type, ("integer", "integers"))
    names = [quantity.name for quantity in group]
    if len(names) == 1:
        return f"{'an' if singular.startswith('i') or singular.startswith('unsigned') else 'a'} {singular} {names[0]}"
    return f"{_NUMBER_WORDS[len(names)]}{plural} {', '.join(names[:-1])} and {names[-1]}"
