"""The YAML files of the composer's English: each group belongs to a shape, each name in a template to its group."""

import random
from functools import cache

import pytest

from t2l.data.composer import SHAPES
from t2l.data.composer.draft import Draft
from t2l.data.composer.numbers import NUMBER_TYPES
from t2l.data.composer.prose import Prose
from t2l.data.composer.sketch import Sketch
from t2l.data.composer.templates import (
    TemplateError,
    Templates,
    Wording,
    all_templates,
    frames,
    mentioned,
    templates_of,
)
from t2l.data.composer.tree import value

PROGRAMS = 120  # of each shape: enough for every variant, and for every part to be there once

# What each type of frame may mention.
CALLED = {"x", "X", "call", "args", "names"}
TYPED = {"args", "type", "a_type"}
FRAMES = {
    **dict.fromkeys(("nouns", "whether", "sentences"), CALLED - {"X"}),
    "verbs": CALLED,
    "part": {"name", "phrase"},
    "before": {"name", "phrase"},
    "after_a_clause": {"parts"},
    "after_sentences": {"parts"},
    "arithmetic": {"type"},
    "orders": CALLED - {"x", "X"},
    "prototypes": {"prototype"},
    "takes": {"typed"},
    "takes_and_returns": {"typed", "a_type"},
    "one_type": {"type"},
    **dict.fromkeys(("number", "numbers", "pointer", "pointers", "array", "arrays"), TYPED),
    "result": {"a_type"},
    "entry_points": set(),
}


@cache
def drafts() -> dict[str, list[Draft]]:
    """Return drafts of every shape, by their group of templates."""
    found: dict[str, list[Draft]] = {}
    for shape, (_, _, draft) in SHAPES.items():
        for seed in range(PROGRAMS):
            drawn = draft(Sketch(random.Random(f"{shape}/{seed}"), 1 + seed % 3))
            found.setdefault(drawn.group, []).append(drawn)
    return found


def prose() -> Prose:
    return Prose(random.Random(1), "words", ("p", "q", "t", "u"))


def templates(group: Templates) -> list[str]:
    return [*group.nouns, *group.verbs, *group.sentences]


def wording(**names: object) -> Wording:
    """Return a wording with phrases `e` and `f`, the number 5 for `n`, and templates for other names."""
    phrases = {"e": value("a"), "f": value("b")}
    items = [{"c": value("x"), "number": 1}, {"c": value("y"), "number": 2}]
    return Wording({"n": 5}, {**phrases, **names}, {"cases": items})


def test_a_draft_uses_a_group_with_the_name_of_its_shape() -> None:
    assert {group.split(".")[0] for group in drafts()} == set(SHAPES)


def test_every_group_with_templates_is_used_by_a_program() -> None:
    worded = {name for name, group in all_templates().items() if templates(group)}
    bases = {name.split(".")[0] for name in drafts() if "." in name}
    assert worded - bases == drafts().keys() - bases


def test_every_name_in_a_template_is_known_in_every_program() -> None:
    for group, drawn in drafts().items():
        for draft in drawn:
            words = draft.wording()
            assert all(words.fill(template, prose()) for template in templates(templates_of(group))), group


def test_every_line_of_every_part_is_in_some_request(monkeypatch: pytest.MonkeyPatch) -> None:
    filled, fill_part = set(), Wording._part

    def spy(self: Wording, name: str, template: str) -> str:
        text = fill_part(self, name, template)
        filled.update([template] if text else [])
        return text

    monkeypatch.setattr(Wording, "_part", spy)
    for group, drawn in drafts().items():
        for draft in drawn:
            words = draft.wording()
            words.notes(templates_of(group).notes)
            for template in templates(templates_of(group)):
                words.fill(template, prose())
    parts = {line for group in all_templates().values() for lines in group.parts.values() for line in lines}
    assert sorted(parts - filled) == []


def test_every_shape_has_names_for_its_entry_point() -> None:
    for group, drawn in drafts().items():
        for draft in drawn:
            names = [name.format_map(draft.words) for name in templates_of(group).names]
            assert names and all(map(str.isidentifier, names)), (group, names)


def test_a_frame_mentions_only_what_its_type_has() -> None:
    assert frames().keys() == FRAMES.keys()
    for frame_type, lines in frames().items():
        assert all(mentioned(line) <= FRAMES[frame_type] for line in lines), frame_type


def test_names_are_replaced_by_phrases_and_words() -> None:
    assert wording().fill("add {e_} to {n}, if {f}", prose()) == "add a to 5, if b"


def test_a_part_that_mentions_a_missing_name_is_left_out() -> None:
    template = "the sum of {e_}{where}"
    assert wording(where=" for which {filter}").fill(template, prose()) == "the sum of a"
    assert (
        wording(where=" for which {filter}", filter=value("c")).fill(template, prose()) == "the sum of a for which c"
    )


def test_a_piece_is_repeated_for_each_item_of_a_list() -> None:
    assert (
        wording().fill("Cases: [[cases: {number}. {c} gives {e}|; ]].", prose())
        == "Cases: 1. x gives a; 2. y gives a."
    )


def test_the_text_for_a_name_with_a_capital_begins_with_a_capital() -> None:
    assert wording(line="set {e_}").fill("{line}. {Line}.", prose()) == "set a. Set a."


def test_a_name_that_the_shape_lacks_is_refused() -> None:
    with pytest.raises(TemplateError, match="mentions {total}; its shape has e, f, n"):
        wording().fill("the {total} of {e_}", prose())


def test_a_list_that_the_shape_lacks_is_refused() -> None:
    with pytest.raises(TemplateError, match=r"repeats 'rules'; its shape has the lists \['cases'\]"):
        wording().fill("[[rules: {c}]]", prose())


def test_a_shape_without_templates_is_refused() -> None:
    with pytest.raises(TemplateError, match="no templates for 'spiral'; .* have choice, ladder, .*; add a group"):
        Draft("spiral", "return 0;", NUMBER_TYPES[0], {}).wording()


def test_a_variant_inherits_missing_keys_from_its_shape() -> None:
    assert templates_of("walk.count").sentences == templates_of("walk").sentences
    assert templates_of("walk.count").fields == {"result": "the number of steps"}
