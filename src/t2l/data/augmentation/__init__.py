"""Random changes to a training prompt that keep its meaning: synonyms, mood, word order, politeness, typing mistakes.

Details of the program stay: numbers, quoted characters, operators, everything between backticks, and parameter names
(single letters, and words with a digit, an underscore or a capital inside). Training rows are changed by their share
in `configs/data`, and again when training reads them, so that every epoch has other wordings. Held-out rows stay as
they were written.

```python
>>> import random
>>> augment_prompt("Compute the sum of a and b.", random.Random(2))
'Calculate the sum of a and b.'

```
"""

import random
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import yaml

from t2l.data.augmentation.moods import change_mood, reorder
from t2l.data.augmentation.politeness import add_politeness
from t2l.data.augmentation.synonyms import replace_synonyms

_APOSTROPHE = re.compile(
    r"\b((?:is|are|do|does|did|was|were|has|have|should|would)n)'(t)\b|\b(what|that|there|let)'(s)\b|\b(i)'(m)\b"
)
_WITHOUT_APOSTROPHES = 0.4  # of the prompts in lower case
_PROTECTED = re.compile(r"`[^`]*`|'[^']*'|\"[^\"]*\"|\b\w*[\d_]\w*\b|\b\w\b|\b[a-z]+[A-Z]\w*\b|\b[A-Z]{2,}\b")


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


def misspell(prompt: str, rng: random.Random) -> str:
    """Misspell one word as people do: `misspellings.yaml` lists the words and their slips."""
    slips = _load_misspellings()
    kept = [match.span() for match in _PROTECTED.finditer(prompt)]
    words = [
        match
        for match in re.finditer(r"\b[a-z]+\b", prompt)
        if match[0] in slips and not any(start <= match.start() < end for start, end in kept)
    ]
    if not words:
        return prompt
    match = rng.choice(words)
    return prompt[: match.start()] + rng.choice(slips[match[0]]) + prompt[match.end() :]


@cache
def _load_misspellings() -> dict[str, list[str]]:
    return yaml.safe_load(Path(__file__).with_name("misspellings.yaml").read_text(encoding="utf-8"))


def lower_case(prompt: str, rng: random.Random) -> str:
    """Write a prompt in lower case, except for the details of the program; perhaps also "dont" for "don't"."""
    parts, end = [], 0
    for match in _PROTECTED.finditer(prompt):
        parts += [prompt[end : match.start()].lower(), match[0]]
        end = match.end()
    text = "".join(parts) + prompt[end:].lower()
    if rng.random() < _WITHOUT_APOSTROPHES:
        text = _APOSTROPHE.sub(lambda match: "".join(filter(None, match.groups())), text)
    return text


def drop_last_mark(prompt: str, rng: random.Random) -> str:
    """Drop the dot or question mark at the end."""
    return prompt[:-1] if prompt[-1] in ".?" and len(prompt) > 1 else prompt


_CHANGES: tuple[tuple[Callable[[str, random.Random], str], float], ...] = (
    (reorder, 0.5),
    (change_mood, 0.4),
    (replace_synonyms, 0.7),
    (add_politeness, 0.35),
    (misspell, 0.08),
    (lower_case, 0.3),
    (drop_last_mark, 0.3),
)
