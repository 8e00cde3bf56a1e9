"""An answer comes from what is known or from the model, is verified, meets the examples, and is sure enough."""

from pathlib import Path
from typing import Any

import pytest
from tests.inference.stand_in import BROKEN, IDENTITY, StandIn, load, write
from tests.retrieval.documented import ADD, LIBRARY, SMALLER, SUBTRACT, build_memory, scalar_program

from t2l.inference.answers import Answer
from t2l.inference.selection.confidence import KINDS, Confidence
from t2l.inference.selection.features import FEATURES
from t2l.inference.selection.selecting import Selector
from t2l.inference.text2llvm import Text2LLVM
from t2l.llvm import Sandbox
from t2l.retrieval.memory import Memory

TWO = "i32 @f(i32, i32)"
MULTIPLY = "define i32 @f(i32 %0, i32 %1) {\n  %3 = mul i32 %0, %1\n  ret i32 %3\n}"


@pytest.fixture(scope="module")
def memory(tmp_path_factory: pytest.TempPathFactory) -> Memory:
    return build_memory(tmp_path_factory.mktemp("memory") / "index")


def weigh(**weights: float) -> Confidence:
    """Return a confidence with these weights, for known programs and for the model's candidates."""
    return Confidence({kind: {"bias": 0.0, **dict.fromkeys(FEATURES, 0.0), **weights} for kind in KINDS})


# Likeness above a half, or an example
SURE_OF_LIKENESS = weigh(bias=-6.0, dense=5.0, of_request=4.0, of_wording=3.0, examples=9.0)
NEVER_SURE = weigh(bias=-2.0)


def load_with(
    memory: Memory, sandbox: Sandbox, generator: StandIn | None = None, confidence: Confidence = SURE_OF_LIKENESS
) -> tuple[Text2LLVM, StandIn]:
    """Return a model with this memory, and the stand-in that is its generator."""
    asked = generator or write(BROKEN)
    model = load(asked, sandbox, memory=memory)
    model.__dict__["selector"] = Selector(model._write, sandbox, memory, confidence)
    return model, asked


def test_what_is_known_is_the_answer_and_the_model_is_not_asked(memory: Memory, sandbox: Sandbox) -> None:
    model, generator = load_with(memory, sandbox)
    answer = model.generate("the sum of two numbers", TWO)
    assert answer.verified and answer.ir == "define i32 @f(i32 %0, i32 %1) {\n  %3 = add i32 %0, %1\n  ret i32 %3\n}\n"
    assert answer.origin is not None and (answer.origin.kind, answer.origin.concept) == ("memory", "library/add")
    assert answer.origin.changes == ("renamed from add",) and answer.confidence is not None
    assert generator.asked == []


def test_the_model_is_asked_when_nothing_known_is_likely(memory: Memory, sandbox: Sandbox) -> None:
    confidence = Confidence({**NEVER_SURE.weights, "generator": weigh(bias=3.0).weights["generator"]})
    model, generator = load_with(memory, sandbox, write(MULTIPLY), confidence)
    answer = model.generate("the product of two numbers", TWO)
    assert answer.ir == MULTIPLY and answer.origin is not None and answer.origin.kind == "generator"
    assert len(generator.asked) == 1


def test_examples_tell_the_right_one_from_the_nearest(memory: Memory, sandbox: Sandbox) -> None:
    model, _ = load_with(memory, sandbox)
    assert "add" in str(model.generate("combine a and b", TWO, examples=["f(7, 3) = 10"]).ir)
    assert "select" in str(model.generate("combine a and b", TWO, examples=["f(7, 3) = 3", "f(2, 9) = 2"]).ir)
    answer = model.generate("combine a and b", TWO, examples=["f(7, 3) = 4"])
    assert "sub" in str(answer.ir) and answer.examples == ("f(7, 3) = 4",)
    assert {one.status for one in answer.rejected} == {"wrong"}
    assert all("an example is not met" in one.error for one in answer.rejected)


def test_examples_in_the_words_count_too(memory: Memory, sandbox: Sandbox) -> None:
    model, _ = load_with(memory, sandbox)
    answer = model.generate("combine a and b, for example f(7, 3) = 4", TWO)
    assert "sub" in str(answer.ir) and answer.examples == ("f(7, 3) = 4",)


def test_without_an_answer_to_the_examples_there_is_no_answer(memory: Memory, sandbox: Sandbox) -> None:
    model, generator = load_with(memory, sandbox, write(MULTIPLY))
    answer = model.generate("add two numbers", TWO, examples=["f(7, 3) = 1000"], num_candidates=1)
    assert answer.ir is None and answer.status == "wrong" and len(generator.asked) == 1
    assert len(answer.rejected) == len(answer.candidates) > 1


def test_an_unlikely_answer_is_not_given_and_what_is_near_is_named(memory: Memory, sandbox: Sandbox) -> None:
    model, _ = load_with(memory, sandbox, confidence=NEVER_SURE)
    answer = model.generate("paint the fence", TWO, min_confidence=0.5)
    assert (answer.ir, answer.status) == (None, "unsure")
    assert answer.confidence is not None and answer.confidence < 0.5 and len(answer.nearest) == 3
    assert set(answer.nearest) <= {
        wording for one in LIBRARY for wording in (*one.wordings, "add", "subtract", "more")
    }
    assert model.generate("paint the fence", TWO, min_confidence=0.0).verified


def test_the_name_of_the_examples_is_the_name_of_the_function(memory: Memory, sandbox: Sandbox) -> None:
    model, _ = load_with(memory, sandbox)
    answer = model.generate("add two numbers", examples=["plus(7, 3) = 10"])
    assert answer.ir is not None and "define i32 @plus(i32 %0, i32 %1)" in answer.ir


def test_a_program_of_another_type_is_called_through_a_wrapper(memory: Memory, sandbox: Sandbox) -> None:
    model, _ = load_with(memory, sandbox)
    answer = model.generate("the sum of two numbers", "i64 @f(i64, i64)", examples=["f(7, 3) = 10"])
    assert answer.ir is not None and answer.ir.startswith("define i64 @f(i64 %0, i64 %1)")


@pytest.mark.parametrize(
    "ir",
    [
        "this is no IR",
        "define i32 @evil(i32 %0, i32 %1) {\n  ret i64 %0\n}",
        "define i32 @evil(i32 %0, i32 %1) {\n  %3 = call i32 @system(ptr null)\n  ret i64 %3\n}",
        "define i32 @other(i32 %0, i32 %1) {\n  ret i32 %0\n}",
        'define i32 @evil(i32 %0, i32 %1) {\n  call void asm sideeffect "hlt", ""()\n  ret i32 0\n}',
        "define i32 @evil(i32 %0, i32 %1) {\n" + "  %x = add i32 %0, %1\n" * 3 + "  ret i32 %x\n}",
        "define i32 @evil(i32 %0, i32 %1) {\n  ret i32 0\n}\x00 hidden",
    ],
)
def test_nothing_unverified_comes_from_a_poisoned_index(ir: str, sandbox: Sandbox, tmp_path: Path) -> None:
    good = scalar_program("evil", "  ret i32 %0", "do evil", "be evil to a and b")
    poisoned = good._replace(
        program=type(good.program)(ir, "i32 @evil(i32, i32)", "x/evil", "x", good.program.parameters)
    )
    model, _ = load_with(build_memory(tmp_path / "index", poisoned), sandbox)
    answer = model.generate("do evil", TWO, num_candidates=1)
    assert answer.ir is None and not any(candidate.verified for candidate in answer.candidates)


def test_a_known_program_that_never_ends_is_compared_with_nothing(sandbox: Sandbox, tmp_path: Path) -> None:
    endless = scalar_program("spin", "  br label %3\n3:\n  br label %3", "spin two numbers", "spin")
    model, _ = load_with(build_memory(tmp_path / "index", endless, ADD, SUBTRACT), sandbox)
    assert model.generate("spin two numbers", TWO).verified  # it is valid; whether it is right is not known
    assert "add" in str(model.generate("spin two numbers", TWO, examples=["f(1, 2) = 3"]).ir)


def test_a_batch_gets_the_answers_of_single_requests(memory: Memory, sandbox: Sandbox) -> None:
    model, _ = load_with(memory, sandbox, write(IDENTITY))
    requests: list[dict[str, Any]] = [
        {"prompt": "the smaller of two numbers", "signature": TWO},
        {"prompt": "a plus 8", "signature": "i32 @f(i32)"},
        {"prompt": "combine", "signature": TWO, "examples": ["f(7, 3) = 4"]},
        {"prompt": "minus", "entry_point": "g"},
    ]

    def key(answer: Answer) -> Any:
        return answer.ir, round(answer.confidence or 0, 3), answer.origin, answer.nearest

    single = [next(iter(model.generate_batch([request], num_candidates=1))) for request in requests]
    assert list(map(key, model.generate_batch(requests, num_candidates=1))) == list(map(key, single))
    assert SMALLER.program.concept == single[0].origin.concept  # type: ignore[union-attr]


def test_a_stored_answer_is_the_answer(memory: Memory, sandbox: Sandbox, tmp_path: Path) -> None:
    from t2l.inference.cache import ResultCache

    (tmp_path / "config.json").write_text("{}")
    model = load(write(BROKEN), sandbox, tmp_path, memory=memory, cache=ResultCache())
    first, second = (model.generate("add two numbers", TWO, examples=["f(1, 2) = 3"]) for _ in range(2))
    assert (first.cached, second.cached) == (False, True)
    assert {**first.to_dict(), "cached": None, "seconds": 0} == {**second.to_dict(), "cached": None, "seconds": 0}
    assert model.generate("add two numbers", TWO).cached is False  # without the example it is another request


def test_weights_that_are_missing_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "weights.json").write_text('{"weights": {"memory": {}}}')
    with pytest.raises(ValueError, match=r"recipes/calibrate\.py"):
        Confidence.load(tmp_path / "weights.json")
