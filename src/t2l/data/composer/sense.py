"""Whether a drafted program makes sense: every operation changes something, every test can pass and fail."""

from collections.abc import Iterator

from t2l.data.composer.draft import Draft
from t2l.data.composer.facts import Facts
from t2l.data.composer.numbers import INT
from t2l.data.composer.sketch import Sketch
from t2l.data.composer.tree import Node, to_symbols

_MOST_STEPS = 5  # operations in all steps together
_COUNTED = {  # shapes with a loop over integers
    *("loop_total", "loop_count", "loop_search", "loop_best", "loop_nested", "loop_test", "loop_two_totals"),
    *("loop_until", "recurrence", "two_state", "helper_loop", "fill"),
}


def makes_sense(s: Sketch, draft: Draft) -> bool:
    """Say whether no operation, test or branch of a draft is pointless.

    Args:
        s (`Sketch`): sketch of the draft, with its arguments and the ranges of its other values.
        draft (`Draft`): draft with the phrases.
    """
    used = {name for node in draft.phrases.values() for name in node.names()}
    types = {draft.returns, *(each.type for each in s.arguments if each.is_pointer or each.name in used)}
    if s.type is not INT and s.type not in types:
        return False  # no value that the caller sees has the type of the arithmetic
    if s.type.unsigned and draft.group.split(".")[0] in _COUNTED:
        return False  # the bound of the loop is signed
    if any("- -" in text or "+ -" in text for text in map(to_symbols, draft.phrases.values())):
        return False
    if any(_repeats_an_operand(node) or _leaves_out_element(s, node) for node in draft.phrases.values()):
        return False
    results = [node for name, node in draft.phrases.items() if name != "key"]
    if draft.group == "steps" and sum(node.count() for node in draft.phrases.values()) > _MOST_STEPS:
        return False  # nobody would say so much in one go
    if not _reaches_all_states(draft):
        return False
    if draft.group == "table" and len(set(results)) < len(results):
        return False
    nodes = {name: node for name, node in draft.phrases.items() if node.op or node.origin != "constant"}
    facts = Facts(s, nodes)
    return (
        all(facts.every_operation_matters(node) for node in nodes.values() if node.op)
        and all(facts.branch_matters(tests, nodes.get(e), nodes.get(o)) for tests, e, o in _branches(draft))
        and not facts.repeats(draft)
        and not facts.settles(draft)
        and not facts.ignores_range(draft)
        and not facts.misses_bucket(draft)
    )


def _repeats_an_operand(node: Node) -> bool:
    """Say whether the symbols of a phrase write an operation twice, as in "x + 3*y < 3 or x + 3*y > 18"."""
    text = to_symbols(node)
    return any(part.op and part != node and text.count(to_symbols(part)) > 1 for part in node.parts())


def _leaves_out_element(s: Sketch, node: Node) -> bool:
    """Say whether one of two joined conditions mentions only arguments, and the other one what a loop defines."""
    arguments = {argument.name for argument in s.arguments}
    joined = [part.args for part in node.parts() if part.op and part.op.operands == "cc"]
    defined = [[any(leaf.text not in arguments for leaf in half.values()) for half in halves] for halves in joined]
    return any(any(halves) and not all(halves) for halves in defined)


def _reaches_all_states(draft: Draft) -> bool:
    """Say whether a machine that begins in state 0 can come to each state that it may leave."""
    states = draft.lists.get("states", ())
    reached = {"0"}
    for _ in states:
        reached |= {str(each["target"]) for each in states if str(each["state"]) in reached}
    return {str(each["state"]) for each in states} <= reached


def _branches(draft: Draft) -> Iterator[tuple[list[tuple[Node, bool]], str, str]]:
    """Yield for each branch: its tests with their outcomes, its phrase, the phrase if the last test fails."""
    phrases, group = draft.phrases, draft.group.split(".")[0]
    if "filter" in phrases:
        yield [(phrases["filter"], True)], "e", ""
        yield [(phrases["filter"], False)], "f", ""
    elif group == "nested":
        c, d = phrases["c"], phrases["d"]
        yield [(c, True), (d, True)], "e", "f"
        yield [(c, True), (d, False)], "f", "e"
        yield [(c, False)], "o", ""
    elif group == "ladder":
        failed: list[tuple[Node, bool]] = []
        for index in range(sum(name[0] == "c" for name in phrases)):
            last = f"c{index + 1}" not in phrases
            yield [*failed, (phrases[f"c{index}"], True)], f"e{index}", "o" if last else ""
            failed.append((phrases[f"c{index}"], False))
        yield failed, "o", f"e{len(failed) - 1}"
    elif group in ("choice", "walk"):
        other = "o" if group == "choice" else "f"
        yield [(phrases["c"], True)], "e", other
        yield [(phrases["c"], False)], other, "e"
    elif "c" in phrases:
        for name in phrases.keys() & {"e", "f", "e0", "e1"}:
            yield [(phrases["c"], True)], name, ""
