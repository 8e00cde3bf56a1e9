"""Random changes to a training prompt that keep its meaning: synonyms, mood, word order, politeness, typing mistakes.

Details of the program stay: numbers, quoted characters, operators, everything between backticks, and parameter names
(single letters, and words with a digit, an underscore or a capital inside). Training rows are changed by their share
in `configs/data`, and again when training reads them, so that every epoch has other wordings. Held-out rows stay as
they were written.

```python
>>> import random
>>> augment_prompt("Compute the sum of a and b.", random.Random(2))
'Obtain the sum of a and b.'

```
"""

import random
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import yaml

from t2l.data.augmentation.moods import change_mood

OPENINGS = (
    "please {}",
    "pls {}",
    "hi, {}",
    "just {}",
    "simply {}",
    "would you {}",
    "I have to {}",
    "how to {}",
    "code to {}",
    "could you {}",
    "can you {}",
    "I need to {}",
    "I want to {}",
    "write a function to {}",
    "I would like a function to {}",
    "help me {}",
    "LLVM IR to {}",
)
CLOSINGS = (
    "{}, please",
    "{}, thx",
    "{} asap",
    "{}, nothing else",
    "{} pls",
    "{}, basically",
    "{} - thanks",
    "{}, thank you",
    "{} in LLVM IR",
    "{}!",
)
_IMPERATIVES = """
    add apply build calculate check choose clamp clear compare compute convert copy count decide determine divide
    double evaluate extract fill find fold give interpolate look map merge move multiply negate pick replace return
    reverse rotate round scale search set shift sort split square subtract sum swap take tell test turn work
"""
# Words that can still be read with a spelling mistake in them; "less" or "seven" might become other words.
_COMMON = """
    compute calculate return determine number numbers integer integers function element elements array value values
    whether between result returns computes given remainder product difference character characters string length
    divided multiplied largest smallest position sequence
"""
_VERBS, _MISSPELT = frozenset(_IMPERATIVES.split()), frozenset(_COMMON.split())
_PROTECTED = re.compile(r"`[^`]*`|'[^']*'|\"[^\"]*\"|\b\w*[\d_]\w*\b|\b\w\b|\b[a-z]+[A-Z]\w*\b|\b[A-Z]{2,}\b")
_ARTICLE = re.compile(r"\b([aA])n?(?= $)")
_GIVEN = re.compile(r"(?P<given>Given [^,.;:?]+), (?P<rest>[a-z][^.;:?]*)(?P<end>[.?]?)")


def augment_prompt(prompt: str, rng: random.Random) -> str:
    """Reword a prompt at random.

    Args:
        prompt (`str`): a request.
        rng (`random.Random`): the only source of chance.

    Returns:
        `str`: the prompt after any number of these changes, also none: a synonym, another word order, politeness, a
        spelling mistake, lower case, no punctuation mark at the end.
    """
    for change, share in _CHANGES:
        if rng.random() < share:
            prompt = change(prompt, rng)
    return prompt


def replace_synonyms(prompt: str, rng: random.Random) -> str:
    """Replace one expression by a synonym; keep a capital at its beginning."""
    pattern, synonyms = load_synonyms()
    found = [match for match in pattern.finditer(prompt) if not _is_protected(prompt, match)]
    if not found:
        return prompt
    match = rng.choice(found)
    other = rng.choice(synonyms[match[0].lower()])
    if match[0][0].isupper():
        other = other[0].upper() + other[1:]
    before = _ARTICLE.sub(
        lambda article: article[1] + ("n" if other[0] in "aeiouAEIOU" else ""), prompt[: match.start()]
    )
    return f"{before}{other}{prompt[match.end() :]}"


@cache
def load_synonyms() -> tuple[re.Pattern[str], dict[str, list[str]]]:
    """Return a pattern of all expressions with synonyms, and the synonyms of each, as `synonyms.yaml` lists them."""
    groups = yaml.safe_load(Path(__file__).with_name("synonyms.yaml").read_text(encoding="utf-8"))
    synonyms: dict[str, list[str]] = {}
    for first, *others in groups:
        for index, form in enumerate(first.split("|")):
            synonyms.setdefault(form, []).extend(other.split("|")[index] for other in others)
    longest_first = sorted(synonyms, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE), synonyms


def _is_protected(prompt: str, match: re.Match[str]) -> bool:
    """Say whether an expression stands in quotes or backticks, or is joined to another word by a hyphen."""
    quoted = any(kept.start() <= match.start() < kept.end() for kept in _PROTECTED.finditer(prompt))
    return quoted or "-" in (prompt[match.start() - 1 : match.start()], prompt[match.end() : match.end() + 1])


def change_form(prompt: str, rng: random.Random) -> str:
    """Make a question, a task, a statement or a bare phrase of an order."""
    return change_mood(prompt, _VERBS, rng)


def reorder(prompt: str, rng: random.Random) -> str:
    """Turn "Given x, do y." into "Do y, given x."."""
    match = _GIVEN.fullmatch(prompt)
    if not match or match["rest"].split()[0] not in _VERBS:
        return prompt
    rest, given = match["rest"], match["given"]
    return f"{rest[0].upper()}{rest[1:]}, given{given.removeprefix('Given')}{match['end']}"


def add_politeness(prompt: str, rng: random.Random) -> str:
    """Add words of politeness around an imperative."""
    if prompt.split()[0].lower() not in _VERBS or not prompt[0].isupper():
        return prompt
    if rng.random() < 0.7:
        return rng.choice(OPENINGS).format(prompt[0].lower() + prompt[1:])
    body, end = (prompt[:-1], prompt[-1]) if prompt[-1] in ".?!" else (prompt, "")
    return rng.choice(CLOSINGS).format(body) + (end if end == "." else "")


def misspell(prompt: str, rng: random.Random) -> str:
    """Swap two letters, or drop or double one, inside a common word."""
    words = [match for match in re.finditer(r"\b[a-z]+\b", prompt) if match[0] in _MISSPELT]
    if not words:
        return prompt
    match = rng.choice(words)
    word, at = match[0], rng.randrange(1, len(match[0]) - 2)
    slip = rng.choice(
        (
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
        )
    )
    return prompt[: match.start()] + slip + prompt[match.end() :]


def lower_case(prompt: str, rng: random.Random) -> str:
    """Write a prompt in lower case, except for the details of the program."""
    parts, end = [], 0
    for match in _PROTECTED.finditer(prompt):
        parts += [prompt[end : match.start()].lower(), match[0]]
        end = match.end()
    return "".join(parts) + prompt[end:].lower()


def drop_last_mark(prompt: str, rng: random.Random) -> str:
    """Drop the dot or question mark at the end."""
    return prompt[:-1] if prompt[-1] in ".?" and len(prompt) > 1 else prompt


_CHANGES: tuple[tuple[Callable[[str, random.Random], str], float], ...] = (
    (change_form, 0.3),
    (replace_synonyms, 0.4),
    (replace_synonyms, 0.15),
    (reorder, 0.3),
    (add_politeness, 0.25),
    (misspell, 0.15),
    (lower_case, 0.3),
    (drop_last_mark, 0.3),
)
