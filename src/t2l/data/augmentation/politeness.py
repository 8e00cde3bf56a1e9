"""Words around a request that ask for nothing: how people begin and end a message to a teacher, a forum or a program.

A request gets one opening, one closing or one remark, never two, and none if it already speaks of "I" or "please".
"""

import random
import re
from functools import cache

from t2l.data.augmentation.orders import VERBS, asks_for_code, with_article
from t2l.data.augmentation.phrases import load_phrases

_PERSONAL = re.compile(r"\b(?:i|i'm|i'd|my|me|we|our|you|your|please|pls|plz|thanks|thx|task|help|need|let's)\b", re.I)
_WHETHER = re.compile(
    r"Return (?:true (?:if|when)|whether) (?P<what>[^.?!;:,\n]+?)(?:,? (?:and )?false otherwise)?[.]?"
)
_SENTENCES = re.compile(r"[.?!;:] ")  # nothing follows a last sentence of its own, such as "All are unsigned."
_RESULT = re.compile(r"Return (?=(?:the|an?) [a-z])")


def add_politeness(prompt: str, rng: random.Random) -> str:
    """Add words around a request: "could you …", "…, thanks", "I am stuck on this exercise. …"."""
    if _PERSONAL.search(prompt) or not prompt[0].isupper() or "\n" in prompt or prompt[-1] in ")]":
        return prompt
    words = prompt.split(None, 1)
    order = words[0].lower() in VERBS and len(words) == 2 and prompt[-1] != "?"
    chance = rng.random()
    if chance < _REMARKS:
        return _add_remark(prompt, rng) if order or prompt[-1] == "?" else prompt
    if not order or asks_for_code(words[1]):
        return prompt
    if chance < 1 - _CLOSINGS:
        return _open(prompt, rng)
    if _SENTENCES.search(prompt):
        return prompt
    body, end = (prompt[:-1], prompt[-1]) if prompt[-1] in ".!" else (prompt, "")
    return rng.choice(load_phrases()["closings"]).format(body) + (end if end == "." else "")


def has_remark(prompt: str) -> bool:
    """Say whether a sentence of no consequence stands in front of a request.

    >>> has_remark("I'm new to LLVM. Add a and b."), has_remark("Add a and b.")
    (True, False)
    """
    return prompt.lower().startswith(_remarks())


@cache
def _remarks() -> tuple[str, ...]:
    phrases = load_phrases()
    leads = [*phrases["leads"], *phrases["leads_of_questions"], *phrases["leads_of_tasks"]]
    return tuple(lead.lower() for lead in [*leads, *(lead.partition("{")[0] for lead in phrases["named_leads"])])


_REMARKS, _CLOSINGS, _IN_FRONT, _NAMED, _CAPITAL = 0.35, 0.15, 0.7, 0.15, 0.5  # shares


def _open(prompt: str, rng: random.Random) -> str:
    phrases = load_phrases()
    if match := _WHETHER.fullmatch(prompt):
        prompt = f"{rng.choice(phrases['check'])} {match['what']}"
    elif _RESULT.match(prompt):
        prompt = _RESULT.sub(f"{rng.choice(phrases['find'])} ", prompt)
    openings = phrases["openings_of_code"] if prompt.startswith("Return ") else phrases["openings"]
    opening = rng.choice(openings)
    order = prompt[0].lower() + prompt[1:]
    if opening.endswith("?"):
        if _SENTENCES.search(order):
            return prompt
        order = order.rstrip(".")
    text = opening.format(order)
    return text[0].upper() + text[1:] if rng.random() < _CAPITAL else text


def _add_remark(prompt: str, rng: random.Random) -> str:
    """Put a sentence of no consequence in front of a request, or behind a request of one sentence."""
    phrases = load_phrases()
    if prompt[-1] not in ".?" or " " not in prompt or ":" in prompt:
        return prompt
    if rng.random() >= _IN_FRONT:
        return prompt if _SENTENCES.search(prompt) else f"{prompt} {rng.choice(phrases['tails'])}"
    if rng.random() < _NAMED:
        remark = rng.choice(phrases["named_leads"]).format(a_thing=with_article(rng.choice(phrases["thing"])))
    else:
        more = phrases["leads_of_questions" if prompt[-1] == "?" else "leads_of_tasks"]
        remark = rng.choice(phrases["leads"] + more)
    return f"{remark} {prompt}"
