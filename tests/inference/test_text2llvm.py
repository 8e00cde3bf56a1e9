"""`Text2LLVM`: an answer is what LLVM verifies, whoever asks, however often and from however many threads."""

import dataclasses
import itertools
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tests.inference.stand_in import BROKEN, IDENTITY, OTHER_TYPE, SIGNATURE, StandIn, load, write

import t2l
from t2l.arguments import DecodingArguments
from t2l.inference.errors import CacheError, ModelLoadError
from t2l.inference.text2llvm import Text2LLVM
from t2l.llvm import Sandbox

PROMPTS = [f"Return a {word} b." for word in ("plus", "minus", "times", "and", "or", "xor")]
CALLS_PUTS = "declare i32 @puts(ptr)\ndefine i32 @f(i32 %x) {\n  %r = call i32 @puts(ptr null)\n  ret i32 %r\n}"


def test_the_likeliest_answer_is_tried_first_and_alone(sandbox: Sandbox) -> None:
    generator = write(IDENTITY, BROKEN)
    answer = load(generator, sandbox).generate(" Return x. ", SIGNATURE)
    assert (answer.prompt, answer.signature, answer.ir, answer.status) == ("Return x.", SIGNATURE, IDENTITY, "ok")
    assert answer.verified and answer.rejected == () and not answer.cached and answer.seconds > 0
    assert [decoding.do_sample for _, decoding in generator.asked] == [False]


def test_samples_follow_when_llvm_refuses_the_first(sandbox: Sandbox) -> None:
    generator = write(BROKEN, BROKEN, OTHER_TYPE, IDENTITY, IDENTITY, "never judged")
    answer = load(generator, sandbox).generate("Return x.", SIGNATURE, num_candidates=6)
    assert answer.ir == IDENTITY and answer.status == "ok"
    assert [candidate.status for candidate in answer.rejected] == ["parse_error", "signature_mismatch"]
    assert (answer.rejected[0].line, answer.rejected[0].column) == (2, 11)
    assert "i32" in answer.rejected[0].error and "defines i64 @f(i64)" in answer.rejected[1].error
    steps = [(step.do_sample, step.num_return_sequences, step.seed) for _, step in generator.asked]
    assert steps == [(False, 1, 0), (True, 1, 0), (True, 2, 1)]


def test_without_a_verified_candidate_there_is_no_ir(sandbox: Sandbox) -> None:
    answer = load(write(BROKEN, "prose", ""), sandbox).generate("Return x.", num_candidates=3)
    assert not answer.verified and answer.ir is None and answer.status == "parse_error"
    assert [candidate.ir for candidate in answer.rejected] == [BROKEN, "prose", ""]
    assert answer.to_dict()["completion"] is None


def test_ir_that_the_sandbox_would_not_run_is_an_answer(sandbox: Sandbox) -> None:
    assert load(write(CALLS_PUTS), sandbox).generate("Print x.", SIGNATURE).ir == CALLS_PUTS


def test_one_candidate_is_never_followed_by_samples(sandbox: Sandbox) -> None:
    generator = write(BROKEN, IDENTITY)
    assert not load(generator, sandbox).generate("Return x.", num_candidates=1).verified
    assert len(generator.asked) == 1


def test_with_do_sample_all_candidates_are_samples(sandbox: Sandbox) -> None:
    generator = write(IDENTITY, BROKEN, IDENTITY)
    decoding = DecodingArguments(do_sample=True, seed=7)
    assert load(generator, sandbox).generate("Return x.", num_candidates=2, decoding=decoding).verified
    assert [step for _, step in generator.asked] == [decoding, dataclasses.replace(decoding, seed=8)]


@pytest.mark.parametrize("num_candidates", range(1, 20))
def test_the_number_of_candidates_is_the_one_asked_for(num_candidates: int, sandbox: Sandbox) -> None:
    texts = itertools.count()
    generator = StandIn(lambda row, step: [f"text {next(texts)}" for _ in range(step.num_return_sequences)])
    answer = load(generator, sandbox).generate("Return x.", num_candidates=num_candidates)
    assert len(answer.candidates) == num_candidates and len(generator.asked) <= 6


def test_beams_are_candidates_and_never_more_than_asked_for(sandbox: Sandbox) -> None:
    generator = StandIn(lambda row, decoding: [BROKEN] * decoding.num_return_sequences)
    model = load(generator, sandbox)
    for num_candidates in (3, 6):
        decoding = DecodingArguments(num_beams=4, num_return_sequences=4)
        model.generate("Return x.", num_candidates=num_candidates, decoding=decoding)
    steps = [(step.do_sample, step.num_beams, step.num_return_sequences) for _, step in generator.asked]
    assert steps == [(False, 4, 3), (False, 4, 4), (True, 1, 1), (True, 1, 1)]


def test_a_batch_is_decoded_together_and_answered_in_order(sandbox: Sandbox) -> None:
    texts = {"one": IDENTITY, "two": BROKEN, "three": IDENTITY}
    generator = StandIn(lambda row, decoding: [IDENTITY if decoding.do_sample else texts[row["prompt"]]])
    answers = list(load(generator, sandbox).generate_batch([{"prompt": prompt} for prompt in texts]))
    assert [(answer.prompt, answer.verified, len(answer.rejected)) for answer in answers] == [
        ("one", True, 0),
        ("two", True, 1),
        ("three", True, 0),
    ]
    assert [prompts for prompts, _ in generator.asked] == [["one", "two", "three"], ["two"]]


def test_no_request_has_no_answer(sandbox: Sandbox) -> None:
    assert list(load(write(IDENTITY), sandbox).generate_batch([])) == []


def test_fewer_than_one_candidate_is_refused(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="num_candidates=0 given; allowed: 1 or more"):
        load(write(IDENTITY), sandbox).generate("Return x.", num_candidates=0)


@pytest.mark.slow
def test_eight_threads_get_the_answers_of_one(sandbox: Sandbox) -> None:
    decoding = DecodingArguments(max_new_tokens=48)
    with Text2LLVM.from_pretrained(sandbox=sandbox) as model:

        def ask(prompt: str) -> tuple[str | None, str]:
            answer = model.generate(prompt, "i32 @f(i32, i32)", num_candidates=3, decoding=decoding)
            return answer.ir, answer.status

        alone = [ask(prompt) for prompt in PROMPTS]
        start = threading.Barrier(8)
        with ThreadPoolExecutor(8) as pool:
            together = list(pool.map(lambda _: (start.wait(), [ask(prompt) for prompt in PROMPTS])[1], range(8)))
    assert together == [alone] * 8


@pytest.mark.slow
def test_the_bundled_model_answers_and_its_sandbox_is_closed_with_it() -> None:
    with Text2LLVM.from_pretrained() as model:
        answer = model.generate("Return the larger of a and b.", "i32 @max(i32, i32)")
        assert answer.verified and "@max" in str(answer.ir) and len(model.revision) == 64
    with pytest.raises(RuntimeError, match="closed"):
        model.generate("Return a.", "i32 @max(i32, i32)")


def test_a_sandbox_that_was_given_stays_open(sandbox: Sandbox) -> None:
    with load(write(IDENTITY), sandbox) as model:
        model.generate("Return x.")
    assert next(sandbox.verify([IDENTITY])).verified


@pytest.mark.parametrize(
    "damage", ["missing", "empty", "truncated", "garbage", "no tokenizer", "no decoder", "a file"]
)
def test_a_damaged_model_is_refused_with_its_name_and_the_remedy(
    damage: str, tmp_path: Path, sandbox: Sandbox
) -> None:
    folder = tmp_path / "model"
    bundled = Path(t2l.__file__).parent / "models" / "quickstart"
    if damage not in ("missing", "a file"):
        folder.mkdir()
    if damage == "a file":
        folder.write_text("{}")
    elif damage not in ("missing", "empty"):
        for path in bundled.iterdir():
            (folder / path.name).write_bytes(path.read_bytes())
    graphs = sorted(folder.glob("*.onnx")) if folder.is_dir() else []
    for path in graphs:
        if damage == "truncated":
            path.write_bytes(path.read_bytes()[:1000])
        elif damage == "garbage":
            path.write_bytes(bytes(range(256)) * 64)
    if damage == "no tokenizer":
        (folder / "tokenizer.json").unlink()
        (folder / "tokenizer_config.json").unlink()
    if damage == "no decoder":
        graphs[0].unlink()
    with pytest.raises(ModelLoadError) as caught:
        Text2LLVM.from_pretrained(folder, sandbox=sandbox)
    message = str(caught.value)
    assert f"model {str(folder)!r} cannot be loaded: " in message and "recipes/export_onnx.py" in message


def test_import_t2l_loads_no_model_code() -> None:
    """`t2l.llvm` is for those who only want the sandbox."""
    code = "import sys, t2l, t2l.llvm; print(*{name.split('.')[0] for name in sys.modules})"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "t2l" in loaded and not {"torch", "transformers", "onnxruntime", "numpy", "llvmlite"} & set(loaded)


def test_the_package_exports_its_api_and_nothing_else() -> None:
    assert t2l.Text2LLVM is Text2LLVM and {t2l.Answer.__name__, t2l.ResultCache.__name__} == {"Answer", "ResultCache"}
    with pytest.raises(AttributeError, match="'t2l' has no attribute 'Model'"):
        _ = t2l.Model  # type: ignore[attr-defined]


def test_every_class_of_mistakes_is_a_value_error() -> None:
    assert all(issubclass(type_, ValueError) for type_ in (CacheError, ModelLoadError))
