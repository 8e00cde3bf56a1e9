"""The text that must follow a state, because the grammar leaves no choice, and its tokens."""

from typing import Any

from t2l.inference.constraint.facts import Facts
from t2l.inference.constraint.items import Action, Ask, Choice, Item, Items, Known, Later, Lexeme, Words
from t2l.inference.constraint.lexemes import DEAD, DONE_OR_MORE
from t2l.inference.constraint.paths import Path, Paths, given_answers
from t2l.inference.constraint.state import State
from t2l.inference.constraint.vocabulary import Vocabulary

_NUMBERED = "%@0123456789:"  # the characters with which a leaf with facts can go on, as far as they can be forced
_PROBES = (
    "%0",
    "1",
    "-1",
    "\n  ",
    ", ",
    "i32 ",
    "ptr ",
    "double ",
    "label %1",
    "true",
    "@f",
    "add i32 ",
    "call i32 ",
)  # what may follow


def find_forced_tokens(state: State) -> tuple[int, ...]:
    """Return the tokens that must follow a state, as the tokenizer would spell them.

    The forced text is cut as the tokenizer would cut it, whatever follows. The last token is left out if a longer one
    begins with it and could follow, too: then the tokenizer might use that one.
    """
    text, reached = "", state
    while not reached.may_end():
        chars = _next_chars(reached.cell.item, reached.text, reached.facts)
        if chars is None or len(chars) != 1:
            break
        (char,) = chars
        following = reached.read(char)
        if following is None:
            break
        text, reached = text + char, following
    if not text:
        return ()
    stacks, vocabulary = state.stacks, state.vocabulary
    start = Path(reached.cell, reached.text)

    def find_probes(answers: dict[Any, Any]) -> tuple[str, ...]:
        paths = Paths(stacks, answers)
        return tuple(probe for probe in _PROBES if paths.follow(start, probe))

    probes = given_answers(reached.cell, ("probes", reached.text), reached.facts, find_probes)
    if not probes and not reached.may_end():
        return ()
    tokens = vocabulary.cut(state.line, text, probes or ("",))
    if not tokens:
        return ()
    last = tokens[-1][1]

    def could_be_longer(answers: dict[Any, Any]) -> bool:
        return _could_be_longer(vocabulary, last, Paths(stacks, answers), start)

    if given_answers(reached.cell, ("longer", reached.text, last), reached.facts, could_be_longer):
        tokens = tokens[:-1]
    return tuple(token for token, _ in tokens)


def _could_be_longer(vocabulary: Vocabulary, last: str, paths: Paths, start: Path) -> bool:
    """Whether a longer token begins with the last one's text, and the rest of its text could follow."""
    node = vocabulary.root
    for char in last:
        if char not in node.children:
            return False
        node = node.children[char]
    pending = [(node, start)]
    while pending:
        node, path = pending.pop()
        for char, following in paths.read(path, node.children):
            if node.children[char].tokens:
                return True
            pending.append((node.children[char], following))
    return False


def _next_chars(item: Item, text: str, facts: Facts) -> frozenset[str] | None:
    """Return the characters that may follow in an item; `None` if they are many or unclear."""
    if isinstance(item, Words):
        if item.classify(text) >= DONE_OR_MORE:
            return None
        return frozenset(word[len(text)] for word in item.followers if word.startswith(text))
    if isinstance(item, Known):
        key = facts.answer(item.question)
        if text and item.classifier(text, key) >= DONE_OR_MORE:
            return None
        if item.classifier(text + "x", key) != DEAD or item.classifier(text + "-", key) != DEAD:
            return None
        return frozenset(char for char in _NUMBERED if item.classifier(text + char, key) != DEAD)
    if isinstance(item, Choice):
        return _first_of_choice(item, facts)
    return None


def _first_of_choice(choice: Choice, facts: Facts) -> frozenset[str] | None:
    found: set[str] = set()
    for guard, items in choice.alternatives:
        if not guard or facts.guard(guard):
            chars = _first(items, facts) if items else None
            if chars is None:
                return None
            found |= chars
    return frozenset(found)


def _first(items: Items, facts: Facts) -> frozenset[str] | None:
    """Return the characters with which items can begin; `None` if they are many or unclear."""
    for item in items:
        if isinstance(item, Ask):
            return _first(item.builder(facts.ask(item.question), *item.built_with), facts)
        if isinstance(item, Later):
            return _first(item.builder(*item.built_with), facts)
        if not isinstance(item, Action):
            return None if isinstance(item, Lexeme) else _next_chars(item, "", facts)
    return None
