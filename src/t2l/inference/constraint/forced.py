"""The text that must follow a state, because the grammar leaves no choice, and its tokens."""

from collections.abc import Iterator

from t2l.inference.constraint.facts import Facts
from t2l.inference.constraint.items import Action, Ask, Choice, Item, Items, Known, Later, Lexeme, Words
from t2l.inference.constraint.lexemes import DEAD, DONE_OR_MORE
from t2l.inference.constraint.state import State

_NUMBERED = "%@0123456789:"  # the characters with which a leaf with facts can go on, as far as they can be forced
_MANY = frozenset("ab")  # stands for any set of several characters


def find_forced_tokens(state: State) -> tuple[int, ...]:
    """Return the tokens that must follow a state, as the tokenizer would spell them.

    The forced text is cut into the longest tokens. The last one is left out if a longer token begins with it and
    could follow, too: then the tokenizer might use that one.
    """
    text, reached = "", state
    while not reached.may_end():
        chars = _next_chars(reached.cell.item, reached.text, reached.facts)
        if len(chars) != 1:
            break
        (char,) = chars
        following = reached.read(char)
        if following is None:
            break
        text, reached = text + char, following
    return tuple(_cut(state, text, reached)) if text else ()


def _cut(state: State, text: str, reached: State) -> Iterator[int]:
    start = 0
    while start < len(text):
        node, best, end = state.vocabulary.root, None, start
        for position in range(start, len(text)):
            child = node.children.get(text[position])
            if child is None:
                break
            node = child
            if node.tokens:
                best, end = node.tokens[0], position + 1
        else:
            if any(reached.read(char) is not None for char in node.children):
                return
        if best is None:
            return
        yield best
        start = end


def _next_chars(item: Item, text: str, facts: Facts) -> frozenset[str]:
    """Return the characters that may follow in an item; some set of several if they are many or unclear."""
    if isinstance(item, Words):
        if item.classify(text) >= DONE_OR_MORE:
            return _MANY
        return frozenset(word[len(text)] for word in item.followers if word.startswith(text))
    if isinstance(item, Known):
        key = facts.answer(item.question)
        if text and item.classifier(text, key) >= DONE_OR_MORE:
            return _MANY
        if item.classifier(text + "x", key) != DEAD or item.classifier(text + "-", key) != DEAD:
            return _MANY
        return frozenset(char for char in _NUMBERED if item.classifier(text + char, key) != DEAD)
    if isinstance(item, Choice):
        return _first_of_choice(item, facts)
    return _MANY


def _first_of_choice(choice: Choice, facts: Facts) -> frozenset[str]:
    found: frozenset[str] = frozenset()
    for guard, items in choice.alternatives:
        if not guard or facts.guard(guard):
            found |= _first(items, facts) if items else _MANY
        if len(found) > 1:
            return _MANY
    return found


def _first(items: Items, facts: Facts) -> frozenset[str]:
    """Return the characters with which items can begin."""
    for item in items:
        if isinstance(item, Ask):
            return _first(item.builder(facts.ask(item.question), *item.built_with), facts)
        if isinstance(item, Later):
            return _first(item.builder(*item.built_with), facts)
        if not isinstance(item, Action):
            return _MANY if isinstance(item, Lexeme) else _next_chars(item, "", facts)
    return _MANY
