"""How a wording becomes the request of a training row: its register, examples, the function's name, its types.

People write in registers (a question, homework, a bare phrase), some give an example or the C prototype, some name the
function but not its types, and most choose another name than the catalogue. A row draws each of these by its share; a
brief wording leaves more to them. Held-out rows stay as they were written.
"""

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from t2l.data.augmentation import augment_prompt
from t2l.data.augmentation.politeness import has_remark
from t2l.data.building.prototypes import add_call, add_prototype, leaves_order_open
from t2l.data.building.type_remarks import hides_elements, say_types, strip_remarks
from t2l.data.catalogue.type_words import INT_WORD
from t2l.data.serialization import rename_entry_point

_HOMEWORK = re.compile(r"(?:write|implement|create|develop|given|define|build a|make a|a function|function)\b", re.I)
_CHAT = re.compile(r"(?:i |i'|we |pls|please|can you|could you|my |need|hey|hi|tell me|help|want)", re.I)
_ORDER = re.compile(r"[A-Z][a-z]+ ")
_NEUTRAL = ("f", "func", "foo", "solve", "compute", "answer", "fn", "my_function", "test", "process", "calc", "run")
_AFFIXES = ("my_{}", "get_{}", "{}_impl", "{}2", "calc_{}", "compute_{}")
_OF_VALUES = ("get_{}", "calc_{}", "compute_{}")  # that only a function with a result gets
_EXAMPLES = (  # what stands before the examples, each of them, between them, after them
    (" Example: ", "{call} = {result}", ", ", "."),
    (" For example, ", "{call} returns {result}", " and ", "."),
    (" E.g. ", "{call} == {result}", ", ", ""),
    (" ", "{call} should be {result}", " and ", "."),
    ("\n", ">>> {call}\n{result}", "\n", ""),
    (" (", "{call} -> {result}", ", ", ")"),
    (" ", "{call} => {result}", ", ", ""),
    (" So ", "{call} gives {result}", " and ", "."),
    (" assert ", "{call} == {result}", " and ", ""),
    (" e.g. ", "{call} → {result}", ", ", ""),
)
_PLAIN_EXAMPLES = _EXAMPLES[:4]  # that go with a question and with a prototype
_NAMED = (
    "{prompt} Call it {name}.",
    "{name}: {lower}",
    "Write {name}: {lower}",
    "{prompt} The function is called {name}.",
    "Implement {name}: {lower}",
    "function {name}: {lower}",
    "{prompt} Name the function {name}.",
)
_FRAMED = re.compile(  # "code to add a and b": nothing that "Write f:" may stand in front of
    r"(?:an? |the |some )?(?:\w+ ){0,2}(?:code|function|program|method|routine|helper|something) "
    r"(?:to|that|which|for|returning)\b|how to\b|true (?:if|when)\b",
    re.I,
)
_STATED = re.compile(
    r"\bfunction (?P<name>[A-Za-z]\w*)\((?!\d|(?:u?int(?:\d+_t)?|long|char|float|double|const|unsigned)\b)"
)  # "a function crt(a, m, b, n)", but neither "max(0, x)" nor "pow(double, int)"
_ASKS = re.compile(
    r"(?:^|[.!] )(?:what|what's|whats|(?:(?:in|into|on|by) )?how|(?:(?:at|in|on) )?which|who|is|are|does|did|can|"
    r"could|would|do(?= (?:two|both|all|any|these|they|you|we)\b))\b(?! to\b)"
    r"(?:[^.?!]|\.(?=\d))*$",
    re.I,
)
# Shares with a prototype: of the requests that say a type in a remark at their end, and that hide what an array holds
_PROTOTYPE_SHARES = (0.4, 1.0)
_CALL_SHARE = 0.8  # of the requests that do not say the order of their parameters: how many show a call
_BRIEF = 5  # words of a wording that often leaves something open


@dataclass(frozen=True)
class RequestOptions:
    """The shares of training requests that differ from the plain wording with its signature.

    Args:
        without_signature (`float`): share without a signature.
        name_only (`float`): share that names the function instead of giving a signature.
        with_examples (`float`): share with one or two of the program's own tests; twice as many of the brief wordings.
        with_prototype (`float`): share with the C prototype of the function; two in five of those that would say a
            type at their end, and all of those that do not say what an array holds; four in five of those that do not
            say the order of their parameters show a call instead.
        renamed (`float`): share whose function has another name than its source gives.
        reworded (`float`): share that `augment_prompt` changes.
        registers (`Mapping[str, float]`): weights of the registers; one that is missing has 1.
    """

    without_signature: float = 0.0
    name_only: float = 0.0
    with_examples: float = 0.0
    with_prototype: float = 0.0
    renamed: float = 0.0
    reworded: float = 0.0
    registers: Mapping[str, float] = field(default_factory=dict)

    def order(self, prompts: Sequence[str], rng: random.Random) -> list[str]:
        """Return the wordings in a random order, in which heavier registers and usual lengths come earlier."""
        if not self.registers:
            return list(prompts)
        weights = [self.registers.get(register_of(prompt), 1.0) * _weigh_length(prompt) for prompt in prompts]
        keys = [rng.random() ** (1 / weight) if weight else -rng.random() for weight in weights]
        return [prompt for _, prompt in sorted(zip(keys, prompts, strict=True), reverse=True)]


def _weigh_length(prompt: str) -> float:
    """Return 1 for a wording of 6 to 10 words; less for a longer one, and for a shorter one: it may be open."""
    words = len(prompt.split())
    return min(1.0, words / 6, (10 / words) ** 4)


@dataclass(frozen=True)
class Request:
    """A request for a program: the prompt, the signature that it shows, the name and the IR of the function."""

    prompt: str
    signature: str | None
    name: str
    ir: str


def register_of(prompt: str) -> str:
    """Return the register of a prompt, one of `t2l.arguments.dataset.REGISTERS`.

    >>> register_of("How many words are in the text?"), register_of("sum of an array")
    ('question', 'phrase')
    """
    if prompt.rstrip().endswith("?"):
        return "question"
    if _HOMEWORK.match(prompt):
        return "homework"
    if _CHAT.match(prompt):
        return "chat"
    return "order" if _ORDER.match(prompt) else "phrase"


def write_request(prompt: str, record: Mapping[str, Any], options: RequestOptions, rng: random.Random) -> Request:
    """Return the request of one training row.

    Args:
        prompt (`str`): a wording of the program.
        record (`Mapping`): the program, a row of a chunk.
        options (`RequestOptions`): shares of what may change.
        rng (`random.Random`): the only source of chance.
    """
    name, ir, signature = record["name"], record["ir"], record["signature"]
    prototype, brief = record["prototype"], len(prompt.split()) <= _BRIEF
    stated = _STATED.search(prompt)
    mentioned = stated is not None or re.search(rf"\b{re.escape(name)}\b", prompt) is not None
    new = stated["name"] if stated else None
    if rng.random() < options.renamed and not mentioned:
        new = _draw_name(name, signature, rng, telling=brief)
    if new and not re.search(rf"@{re.escape(new)}\b", ir):
        name, ir, signature = new, rename_entry_point(ir, name, new), rename_entry_point(signature, name, new)
        prototype = re.sub(rf"\b{re.escape(record['name'])}\(", f"{name}(", prototype)
    bare, share = strip_remarks(prompt), options.with_prototype * (1 + 2 * brief)
    hides = hides_elements(prompt, signature)
    if options.with_prototype and (bare != prompt or hides):
        share = _PROTOTYPE_SHARES[hides]
    with_prototype = bool(prototype) and not mentioned and rng.random() < share
    chance = rng.random()
    without_types = None if record["needs_signature"] else say_types(prompt, signature)
    may_hide = with_prototype or without_types is not None
    named = may_hide and chance < options.name_only
    hidden = named or (may_hide and chance < options.name_only + options.without_signature)
    if with_prototype:
        prompt = bare
    elif hidden:
        prompt = str(without_types)
    if rng.random() < options.reworded:
        prompt = _reword(prompt, prototype, signature, rng)
    may_call = options.with_prototype and not with_prototype and f"{name}(" not in prompt
    with_call = may_call and leaves_order_open(prompt, prototype) and rng.random() < _CALL_SHARE
    written = with_call and re.search(r"(?<!const )\b\w+ \*", prototype)  # examples may leave out what the call names
    if rng.random() < options.with_examples * (1 + brief) and record["examples"] and not written:
        plain = with_prototype or with_call or named or not _stands_alone(prompt)
        prompt = _add_examples(prompt, name, record["examples"], _PLAIN_EXAMPLES if plain else _EXAMPLES, rng)
    if with_prototype:
        behind = not _stands_alone(prompt)
        prompt = add_prototype(_closed(prompt), _lower(prompt), prototype, rng, behind=behind)
    elif with_call:
        behind = named or not _stands_alone(prompt)
        prompt = add_call(_closed(prompt), _lower(prompt), prototype, rng, behind=behind)
    elif named and not mentioned:
        forms = _NAMED if _stands_alone(prompt) else [form for form in _NAMED if "{lower}" not in form]
        prompt = rng.choice(forms).format(prompt=_closed(prompt), lower=_lower(prompt), name=name)
    return Request(prompt, None if hidden else signature, name, ir)


def _stands_alone(prompt: str) -> bool:
    """Say whether a name and a colon may stand in front of a prompt: it is an order or a phrase, and nothing else."""
    return register_of(prompt) in ("order", "phrase") and not any(
        (_FRAMED.match(prompt), _ASKS.search(prompt), has_remark(prompt), re.search("[:?]", prompt))
    )


def _reword(prompt: str, prototype: str, signature: str, rng: random.Random) -> str:
    """Change a prompt, but not the names of parameters in it: `result` is no synonym of `outcome` there."""
    names = set(re.findall(r"\w{2,}(?=[,)])", prototype))
    reworded = augment_prompt(prompt, rng)
    if re.search(r"\bi(?:8|16|64)\b|int(?:8|16|64)_t", f"{signature} {prototype}") and not INT_WORD.search(prompt):
        reworded = INT_WORD.sub("integer", reworded)
    mentions = [[word for word in re.findall(r"\w+", text) if word in names] for text in (prompt, reworded)]
    return reworded if sorted(mentions[0]) == sorted(mentions[1]) else prompt


def _draw_name(name: str, signature: str, rng: random.Random, *, telling: bool) -> str:
    """Return a name that other people might choose; a telling one still says what the function does."""
    first, *others = name.split("_")
    affixes = [each for each in _AFFIXES if not (signature.startswith("void") and each in _OF_VALUES)]
    choices = [rng.choice(affixes).format(name)]
    if not telling:
        choices.append(rng.choice(_NEUTRAL))
    if others and first:
        choices += [first + "".join(word.title() for word in others)] * 2
    return rng.choice(choices)


def _add_examples(
    prompt: str,
    name: str,
    examples: Sequence[Mapping[str, str]],
    forms: Sequence[tuple[str, str, str, str]],
    rng: random.Random,
) -> str:
    shown = rng.sample(list(examples), min(len(examples), 2 if rng.random() < 0.3 else 1))
    before, each, between, after = rng.choice(forms)
    calls = [each.format(call=f"{name}({example['arguments']})", result=example["result"]) for example in shown]
    return f"{_closed(prompt)}{before}{between.join(calls)}{after}"


def _closed(prompt: str) -> str:
    """Return a prompt that another sentence, or behind a doctest another line, may follow."""
    if prompt[-1] in ".?!:;" or "\n" in prompt:
        return prompt
    return f"{prompt}{'?' if _ASKS.search(prompt) else '.'}"


def _lower(prompt: str) -> str:
    """Return a prompt without its first capital, unless its first word is all capitals or a name."""
    return prompt[0].lower() + prompt[1:] if prompt[:2].istitle() or prompt[1:2] == " " else prompt
