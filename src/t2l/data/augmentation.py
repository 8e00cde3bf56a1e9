"""Random changes of a training prompt that do not change what it asks for: synonyms, order, politeness, slips.

Only words without any detail of the program change. Numbers, quoted characters, operators, parameter names (single
letters, and words with a digit, an underscore or a capital inside) and everything between backticks stay. Training
changes prompts as it reads them, and never a dataset's files. So every epoch reads differently, and held-out rows stay
as they were written.

```python
>>> import random
>>> augment_prompt("Compute the sum of a and b.", random.Random(2))
'can you compute the sum of a and b.'

```
"""

import random
import re
from collections.abc import Callable

# Expressions with their synonyms; not every synonym may be replaced by its expression.
SYNONYMS = {
    "compute": ("calculate", "work out", "determine", "find"),
    "calculate": ("compute", "work out", "determine"),
    "return": ("give back", "output", "yield"),
    "check whether": ("test whether", "determine whether", "decide whether", "check if", "tell me whether"),
    "tell whether": ("say whether", "tell if", "report whether"),
    "number of": ("count of",),
    "largest": ("biggest", "greatest"),
    "smallest": ("least",),
    "equal to": ("the same as",),
    "elements": ("entries", "items"),
    "starting at": ("beginning at", "starting from"),
    "otherwise": ("else",),
    "twice": ("two times",),
    "function": ("routine",),
    "text": ("string",),
}
OPENINGS = (
    "please {}",
    "could you {}",
    "can you {}",
    "I need to {}",
    "I want to {}",
    "write a function to {}",
    "I would like a function to {}",
    "help me {}",
    "LLVM IR to {}",
)
CLOSINGS = ("{}, please", "{} - thanks", "{}, thank you", "{} in LLVM IR", "{}!")
_IMPERATIVES = """
    add apply build calculate check choose clamp clear compare compute convert copy count decide determine divide
    double evaluate extract fill find fold give interpolate look map merge move multiply negate pick replace return
    reverse rotate round scale search set shift sort split square subtract sum swap take tell test turn work
"""
# Words that stay clear with a slip in them; "less" or "seven" might become other words.
_COMMON = """
    compute calculate return determine number numbers integer integers function element elements array value values
    whether between result returns computes given remainder product difference character characters string length
    divided multiplied largest smallest position sequence
"""
_VERBS, _MISSPELT = frozenset(_IMPERATIVES.split()), frozenset(_COMMON.split())
_PROTECTED = re.compile(r"`[^`]*`|'[^']*'|\"[^\"]*\"|\b\w*[\d_]\w*\b|\b\w\b|\b[a-z]+[A-Z]\w*\b|\b[A-Z]{2,}\b")
_GIVEN = re.compile(r"(?P<given>Given [^,.;:?]+), (?P<rest>[a-z][^.;:?]*)(?P<end>[.?]?)")


def augment_prompt(prompt: str, rng: random.Random) -> str:
    """Reword a prompt at random.

    Args:
        prompt (`str`): a request.
        rng (`random.Random`): the only source of chance.

    Returns:
        `str`: the prompt after some of these changes, or none: a synonym, another order, politeness, a slip, lower
        case, no mark at the end.
    """
    for change, share in _CHANGES:
        if rng.random() < share:
            prompt = change(prompt, rng)
    return prompt


def replace_synonyms(prompt: str, rng: random.Random) -> str:
    """Replace one expression by a synonym; a capital at its beginning stays."""
    for expression in rng.sample(list(SYNONYMS), len(SYNONYMS)):
        if match := re.search(rf"\b{expression}\b", prompt, re.IGNORECASE):
            other = rng.choice(SYNONYMS[expression])
            if match[0][0].isupper():
                other = other[0].upper() + other[1:]
            return prompt[: match.start()] + other + prompt[match.end() :]
    return prompt


def reorder(prompt: str, rng: random.Random) -> str:
    """Turn "Given x, do y." into "Do y, given x."."""
    match = _GIVEN.fullmatch(prompt)
    if not match or match["rest"].split()[0] not in _VERBS:
        return prompt
    rest, given = match["rest"], match["given"]
    return f"{rest[0].upper()}{rest[1:]}, given{given.removeprefix('Given')}{match['end']}"


def add_politeness(prompt: str, rng: random.Random) -> str:
    """Put a polite frame around an imperative."""
    if prompt.split()[0].lower() not in _VERBS or not prompt[0].isupper():
        return prompt
    if rng.random() < 0.7:
        return rng.choice(OPENINGS).format(prompt[0].lower() + prompt[1:])
    body, end = (prompt[:-1], prompt[-1]) if prompt[-1] in ".?!" else (prompt, "")
    return rng.choice(CLOSINGS).format(body) + (end if end == "." else "")


def misspell(prompt: str, rng: random.Random) -> str:
    """Exchange, drop or double a letter inside one common word."""
    words = [match for match in re.finditer(r"[a-z]+", prompt) if match[0] in _MISSPELT]
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
    """Write a prompt in lower case, except for parts that must stay."""
    parts, end = [], 0
    for match in _PROTECTED.finditer(prompt):
        parts += [prompt[end : match.start()].lower(), match[0]]
        end = match.end()
    return "".join(parts) + prompt[end:].lower()


def drop_last_mark(prompt: str, rng: random.Random) -> str:
    """Drop the dot or question mark at the end."""
    return prompt[:-1] if prompt[-1] in ".?" and len(prompt) > 1 else prompt


_CHANGES: tuple[tuple[Callable[[str, random.Random], str], float], ...] = (
    (replace_synonyms, 0.4),
    (reorder, 0.3),
    (add_politeness, 0.25),
    (misspell, 0.15),
    (lower_case, 0.3),
    (drop_last_mark, 0.3),
)
