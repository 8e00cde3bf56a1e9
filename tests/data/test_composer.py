"""Composed programs: a seed gives the same one again, clang compiles it, it never traps, its prompts are complete."""

import random
import re
from functools import cache
from statistics import mean

import pytest

from t2l.data.building.compilation import compile_programs
from t2l.data.composer import SHAPES, compose
from t2l.data.composer.arithmetic import ADD, MUL, TWICE
from t2l.data.composer.draft import Argument
from t2l.data.composer.numbers import INT
from t2l.data.composer.prose import Prose, in_steps
from t2l.data.composer.requests import _in_usual_order
from t2l.data.composer.tree import Node, to_c, to_symbols, value
from t2l.data.programs import Compiled, Program
from t2l.data.test_inputs import draw_arguments
from t2l.llvm import Sandbox

A, B, C = (value(name, origin="argument") for name in "abc")
NESTED = Node(MUL, (Node(ADD, (A, B)), C))


def draw(count: int, max_depth: int = 3) -> list[Program]:
    return [compose(random.Random(f"{max_depth}/{seed}"), max_depth) for seed in range(count)]


@cache
def compiled() -> list[Compiled]:
    """Return two compiled programs of every shape."""
    drawn = [compose(random.Random(seed), 3, [shape]) for shape in SHAPES for seed in range(2)]
    return list(compile_programs(drawn))


def test_a_seed_fixes_the_program() -> None:
    assert draw(100) == draw(100)


def test_every_shape_compiles_to_canonical_ir() -> None:
    assert [item.reason for item in compiled() if item.ir is None] == []


def test_no_shape_traps_on_arguments_in_its_own_ranges() -> None:
    rows = [
        {
            "completion": item.ir,
            "entry_point": item.program.name,
            "tests": [{"args": args} for args in draw_arguments(item.program, random.Random(1), 6)],
        }
        for item in compiled()
    ]
    with Sandbox(2) as sandbox:
        results = zip(compiled(), sandbox.run(rows), strict=True)
        assert [(item.program.c_source, result.status) for item, result in results if result.status != "ok"] == []


def test_each_shape_can_be_asked_for_alone() -> None:
    assert {item.program.concept for item in compiled()} == {f"composer/{shape}" for shape in SHAPES}


def test_an_unknown_shape_is_refused() -> None:
    with pytest.raises(ValueError, match="shapes spiral and max_depth 2 given; shapes may be value, truth"):
        compose(random.Random(0), shapes=["value", "spiral"])


def test_a_depth_below_one_is_refused() -> None:
    with pytest.raises(ValueError, match="max_depth 0 given"):
        compose(random.Random(0), max_depth=0)


def test_every_program_has_six_distinct_prompts() -> None:
    assert all(len(set(program.prompts)) == 6 for program in draw(300))


def test_no_prompt_has_two_answers() -> None:
    """Only one shape and depth are drawn, so that the same request occurs several times."""
    answers: dict[str, set[str]] = {}
    for seed in range(5000):
        program = compose(random.Random(seed), 1, ["truth"])
        for prompt in program.prompts:
            answers.setdefault(prompt, set()).add(program.c_source.replace(program.name, "f"))
    assert len(answers) < 6 * 5000
    assert {prompt: sources for prompt, sources in answers.items() if len(sources) > 1} == {}


def test_every_type_that_is_not_the_default_is_mentioned() -> None:
    words = {"uint32_t": "unsigned 32", "uint64_t": "unsigned 64", "int64_t": "64-bit", "double": "double"}
    for program in draw(400):
        head = program.c_source.rsplit("\n", 2)[1].split("{")[0]
        for c, english in words.items():
            if f" {c} " in head.replace("(", " "):
                assert all(english in prompt or c in prompt for prompt in program.prompts), program


def test_greater_depth_gives_greater_difficulty() -> None:
    means = [mean(program.difficulty for program in draw(200, depth)) for depth in (1, 2, 4)]
    assert means[0] < means[1] < means[2]


def test_difficulty_counts_operations_and_statements() -> None:
    program = compose(random.Random(5), 1, ["value"])
    assert (program.c_source.split("{")[1], program.difficulty) == (" return lo + 1; }\n", 2)


def test_combinations_name_an_operation_and_the_one_inside_it() -> None:
    assert list(NESTED.pairs()) == ["mul<add"]


def test_combinations_name_a_shape_and_its_filter() -> None:
    programs = [compose(random.Random(seed), 1, ["fold"]) for seed in range(200)]
    assert {"fold<filter:even", "fold<twice"} <= {pair for program in programs for pair in program.combinations}


def test_entry_points_and_first_words_vary() -> None:
    programs = draw(400)
    assert len({program.name for program in programs}) > 100
    assert len({prompt.split()[0] for program in programs for prompt in program.prompts}) > 100


def test_an_order_that_no_reader_expects_is_said() -> None:
    arguments = [Argument(name, INT) for name in ("price", "fee")]
    assert _in_usual_order(arguments, "Return price minus fee.")
    assert not _in_usual_order(arguments, "Return fee minus price.")
    assert _in_usual_order([Argument(name, INT) for name in "ab"], "Return b minus a.")


def test_a_sum_inside_a_product_cannot_be_read_otherwise() -> None:
    found = {Prose(random.Random(seed), "words", iter("pq")).clause(NESTED) for seed in range(60)}
    synonyms = {"added to": "plus", "multiplied by": "times", "total": "sum"}
    for word, other in synonyms.items():
        found = {text.replace(word, other) for text in found}
    assert found == {"the sum of a and b, times c", "the product of c and the sum of a and b"}


def test_a_phrase_that_does_not_fit_into_a_clause_gets_a_name_or_brackets() -> None:
    deep = Node(MUL, (Node(MUL, (Node(ADD, (A, B)), Node(ADD, (A, C)))), Node(ADD, (B, C))))
    named, bracketed = Prose(random.Random(1), "words", iter("pq")), Prose(random.Random(1), "words", iter(""))
    assert named.clause(deep).startswith("p ") and [name for name, _ in named.explanation()] == ["p"]
    assert bracketed.clause(deep).startswith("(") and bracketed.explanation() == []


def test_c_and_symbols_keep_only_the_brackets_they_need() -> None:
    flat = Node(ADD, (Node(MUL, (A, B)), C))
    assert (to_c(flat), to_symbols(flat), to_c(NESTED)) == ("a * b + c", "a * b + c", "(a + b) * c")


def test_steps_lead_from_the_first_value_of_a_chain() -> None:
    assert in_steps(Node(TWICE, (NESTED,))) == ("a", ["add b", "multiply by c", "double it"])


def test_a_choice_inside_a_choice_is_in_brackets() -> None:
    programs = [compose(random.Random(seed), 3, ["choice", "ladder"]) for seed in range(400)]
    prompts = [prompt for program in programs for prompt in program.prompts if " else " in prompt]
    assert prompts and not [prompt for prompt in prompts if re.search(r"\belse \w+ if\b|\belse \w+ when\b", prompt)]


def test_a_loop_over_integers_does_not_compute_with_unsigned_ones() -> None:
    shapes = ["loop_total", "loop_count", "recurrence", "helper_loop"]
    programs = [compose(random.Random(seed), 3, shapes) for seed in range(200)]
    assert not [program.c_source for program in programs if "uint32_t)" in program.c_source]


def test_two_tests_of_a_character_both_matter() -> None:
    for program in draw(1500, 3):
        for one, way, other in re.findall(r"\b(\w+ [!=]= '.') (&&|\|\|) (\w+ [!=]= '.')", program.c_source):
            assert one != other
            if one.split()[:2] == other.split()[:2]:
                assert way == ("&&" if "!=" in one else "||"), program.c_source


def test_there_are_no_steps_without_a_chain() -> None:
    assert in_steps(Node(MUL, (Node(ADD, (A, B)), Node(ADD, (A, C))))) is None
