"""The constraint allows all canonical IR, and nothing that LLVM's parser or verifier refuses."""

import random
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from t2l.data.rows import Row, read_rows
from t2l.data.serialization import deserialize, serialize
from t2l.inference import bundled_model
from t2l.inference.constraint import IRConstraint, State, Vocabulary
from t2l.inference.constraint.intrinsics import classify_intrinsic
from t2l.inference.constraint.lexemes import DEAD, DONE, DONE_OR_MORE, OPEN, classify_float, classify_type
from t2l.llvm import Sandbox

IREVAL = read_rows(Path(__file__).parents[2] / "eval" / "ireval" / "ireval.jsonl")
CHARACTERS = Vocabulary([None, *map(chr, range(32, 127)), "\n"], eos_token_id=0)
ON_CHARACTERS = IRConstraint(CHARACTERS)


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    folder = bundled_model()
    assert folder is not None
    return Tokenizer.from_file(str(folder / "tokenizer.json"))


@pytest.fixture(scope="module")
def constraint(tokenizer: Tokenizer) -> IRConstraint:
    return IRConstraint(Vocabulary.from_tokenizer(tokenizer, eos_token_id=1))


def text_of(row: Row, signature: str | None) -> str:
    return serialize(row["completion"], row["entry_point"], signature)


@pytest.mark.slow
@pytest.mark.parametrize("with_signature", [True, False])
def test_every_canonical_program_is_allowed(with_signature: bool) -> None:
    for row in IREVAL:
        signature = row["signature"] if with_signature else None
        state = ON_CHARACTERS.start(signature).read(text_of(row, signature))
        assert state is not None and state.may_end(), row["task_id"]


@pytest.mark.slow
def test_no_mask_forbids_the_next_token_of_a_canonical_program(constraint: IRConstraint, tokenizer: Tokenizer) -> None:
    for row in IREVAL[::40]:
        state = constraint.start(row["signature"])
        for token in tokenizer.encode(text_of(row, row["signature"])).ids:
            assert state.mask()[token]
            state = advanced(state, token)
        assert state.finished


@pytest.mark.slow
def test_a_mask_is_what_the_parser_says_of_each_token(constraint: IRConstraint, tokenizer: Tokenizer) -> None:
    rng = random.Random(0)
    for row in IREVAL[5::80]:
        state = constraint.start(row["signature"])
        for token in tokenizer.encode(text_of(row, row["signature"])).ids:
            if rng.random() < 0.05:
                texts = constraint.vocabulary.texts
                parsed = [text is not None and state.read(text) is not None for text in texts]
                parsed[1] = state.may_end()
                assert state.mask().tolist() == parsed
                assert [state.advance(index) is not None for index in range(len(texts))] == parsed
            state = advanced(state, token)


@pytest.mark.slow
def test_a_forced_token_is_what_every_canonical_program_has_there(
    constraint: IRConstraint, tokenizer: Tokenizer
) -> None:
    forced = respelled = total = 0
    for row in IREVAL[::8]:
        text = text_of(row, row["signature"])
        state = constraint.start(row["signature"])
        encoding = tokenizer.encode(text)
        for token, (start, _) in zip(encoding.ids, encoding.offsets, strict=True):
            given = state.forced()
            if given not in (None, constraint.vocabulary.eos_token_id):
                assert text.startswith(constraint.vocabulary.texts[given] or "?", start)
                respelled += given != token
            forced, total = forced + (given is not None), total + 1
            state = advanced(state, token)
    assert forced > 0.25 * total
    assert respelled < 0.02 * forced  # the tokenizer cuts them in another way


def advanced(state: State, token: int) -> State:
    following = state.advance(token)
    assert following is not None
    return following


def is_complete(text: str, signature: str | None = "i32 @f(i32, ptr, i1)") -> bool:
    state = ON_CHARACTERS.start(signature).read(text)
    return state is not None and state.may_end()


def test_the_name_of_the_entry_point_is_taken() -> None:
    body = "{\n  ret i32 %0\n}"
    assert is_complete("@g = global i32 0\n" + body) and is_complete(
        "{\n  call void @g()\n  ret i32 %0\n}\ndeclare void @g()"
    )
    assert not is_complete("@f = global i32 0\n" + body) and not is_complete("@_ = global i32 0\n" + body)
    assert ON_CHARACTERS.start("i32 @f(i32)").read("{\n  call void @f()") is None
    free = ON_CHARACTERS.start(None, "gcd")
    assert free.read("define i32 @_() {\n  call void @gcd()") is None and free.read("@gcd ") is None


def test_a_function_that_a_variable_names_is_defined() -> None:
    text = "@g = global ptr @.f1\n{\n  ret i32 0\n}"
    assert not is_complete(text)
    assert is_complete(text + "\ndefine internal void @.f1() {\n  ret void\n}")


def allows(text: str, signature: str = "i32 @f(i32, ptr, i1)") -> bool:
    """Whether a text, without its last character, can go on with that character."""
    before = ON_CHARACTERS.start(signature).read(text[:-1])
    assert before is not None, "the text is refused before its last character"
    token = CHARACTERS.texts.index(text[-1])
    allowed = before.advance(token) is not None
    assert bool(before.mask()[token]) == allowed
    return allowed


HEAD = "{\n  %4 = add i32 %0, 1\n  "


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("ret i3", "ret i6"),  # the type of the result
        ("%5 = add i32 %4", "%5 = add i32 %1"),  # a value of another type
        ("%5 = add i32 %4", "%5 = add i32 %7"),  # a value that is not defined
        ("%5", "%6"),  # numbers in order
        ("%5 = add i32 %4, 2147483647", "%5 = add i32 %4, 2147483648"),  # a constant that does not fit
        ("%5 = add i", "%5 = add d"),  # a type that the operation does not take
        ("%5 = zext i32 %4 to i6", "%5 = zext i32 %4 to i2"),  # a wider type
        ("%5 = load i32, ptr %1", "%5 = load i32, ptr %0"),
        ("br i1 %2", "br i1 %0"),
        ("br i1 %2, label %5,", "br i1 %2, label %4,"),  # a value is no block
        ("br i1 %2, label %5,", "br i1 %2, label %3,"),  # nothing branches to the first block
        ("%5 = call i32 @llvm.smax.i32(", "%5 = call i32 @llvm.smax.i6"),
        ("%5 = call i32 @llvm.abs.i32(i32 %0, i1 f", "%5 = call i32 @llvm.abs.i32(i32 %0, i1 %"),  # a constant
        ("%5 = fptosi float 1.250000e+00", "%5 = fptosi float 1.300000e+00"),  # LLVM wants exact floats
        ("store i32 %4, ptr %1\n  ", "%5 = st"),  # no value of an instruction without one
        ("s", "p"),  # no phi outside the head of a block
    ],
)
def test_what_llvm_would_refuse_is_forbidden(right: str, wrong: str) -> None:
    assert allows(HEAD + right)
    assert not allows(HEAD + wrong)


@pytest.mark.parametrize(
    "text",
    [
        "@3x",  # a name that begins with a digit
        "%T0 = type { %T0 }\n",  # a type that contains itself
        "%T0 = type { %T1 }\n%T1 = type { i32, %T0 }\n",
        "{\n  %4 = shufflevector <4 x i32> poison, <4 x i32> poison, <2 x i32> <i32 9",
        "{\n  %4 = shufflevector <4 x i32> poison, <4 x i32> poison, <2 x i32> s",
        "{\n  %4 = call i1 @llvm.is.fpclass.f64(double 0x0000000000000000, i32 1024",
        "{\n  %4 = call i1 @llvm.is.fpclass.f64(double 0x0000000000000000, i32 -",
        "{\n  %4 = call i1 @llvm.scmp.i1.i32(",  # a comparison with three results needs two bits
        "{\n  %4 = call <2 x i8> @llvm.scmp.v2i8.v4i32(",
        "{\n  %4 = call <2 x i64> @llvm.lrint.v2i64.f32(",
        "{\n  %4 = call ptr @llvm.ptrmask.p0.i32(",
        "{\n  %4 = call { <2 x i32>, i1 } @llvm.sadd.with.overflow.v2i32(",
        "{\n  %4 = call i32 @llvm.abs.i32(i32 %0, i1 u",  # a constant must be a number
        "{\n  %4 = call i1 @llvm.is.fpclass.v4f32(",
        "{\n  %4 = bitcast <256 x i128> undef to <32768 ",
        "{\n  %4 = call i8 @llvm.bswap.i8(",  # one byte cannot be swapped
    ],
)
def test_what_llvms_verifier_refuses_beyond_the_grammar_is_forbidden(text: str) -> None:
    state = ON_CHARACTERS.start("i32 @f(i32, ptr, i1)")
    assert state.read(text) is None


DIAMOND = "{\n  br i1 %2, label %4, label %6\n4:\n  %5 = add i32 %0, 1\n  br label %8\n6:\n  %7 = add i32 %0, 2\n  "


def test_a_value_of_a_block_that_does_not_dominate_is_forbidden() -> None:
    assert allows(DIAMOND + "br label %8\n8:\n  %9 = add i32 %0")
    assert not allows(DIAMOND + "br label %8\n8:\n  %9 = add i32 %7")
    assert not allows(DIAMOND + "%")  # 8 is a block: a branch has named it


def test_a_phi_lists_each_predecessor_once_with_a_value_that_reaches_it() -> None:
    phi = DIAMOND + "br label %8\n8:\n  %9 = phi i32 [ "
    assert allows(phi + "%5")
    assert not allows(phi + "%7")  # it does not reach the first predecessor
    assert not allows(phi + "%5, %6")
    assert not allows(phi + "%5, %4 ]\n")
    assert allows(phi + "%5, %4 ], [ %7, %6 ]\n")


LOOP = (
    "{\n  br label %4\n4:\n  %5 = phi i32 [ 0, %3 ], [ %8, %7 ]\n  %6 = icmp slt i32 %5, %0\n"
    "  br i1 %6, label %7, label %9\n7:\n  "
)


def test_a_later_value_of_a_phi_gets_its_type_and_its_edge() -> None:
    assert not allows(LOOP + "b")  # the value is missing that the phi names
    assert not allows(LOOP + "%8 = add i6")
    assert not allows(LOOP + "%8 = add i32 %5, 1\n  r")  # the edge is missing
    assert not allows(LOOP + "%8 = add i32 %5, 1\n  br label %9")
    assert allows(LOOP + "%8 = add i32 %5, 1\n  br label %4")
    assert allows(LOOP + "%8 = add i32 %5, 1\n  br label %4\n9:\n  ret i32 %5\n}")


def test_a_function_ends_with_its_blocks_and_the_text_with_its_declarations() -> None:
    text = "{\n  %4 = call i32 @llvm.smax.i32(i32 %0, i32 7)\n  ret i32 %4\n}"
    ended = ON_CHARACTERS.start("i32 @f(i32, ptr, i1)").read(text)
    assert ended is not None and not ended.may_end()
    declared = ended.read("\ndeclare i32 @llvm.smax.i32(i32, i32)")
    assert declared is not None and declared.may_end()
    assert not allows(text + "\ndeclare i32 @llvm.smax.i32(i32, i32)\n")
    assert not allows("{\n  br i1 %2, label %4, label %5\n4:\n  ret i32 0\n}")


def test_cases_of_a_switch_differ() -> None:
    switch = "{\n  switch i32 %0, label %4 [\n    i32 1, label %4\n    i32 "
    assert allows(switch + "10,")
    assert not allows(switch + "1,")


def test_a_recursive_call_and_a_helper_have_one_type() -> None:
    assert not allows("{\n  %4 = call i32 @_(i32 %0, ptr %1)")
    helper = "{\n  %4 = call i32 @.f0(i32 %0)\n  ret i32 %4\n}\n"
    assert allows(helper + "define internal i32 @.f0(i32 %0) {")
    assert not allows(helper + "define internal i32 @.f0(i6")


def test_a_state_can_go_several_ways(constraint: IRConstraint) -> None:
    state = constraint.start("i32 @f(i32)")
    once = state.read("{\n  ret i32 7")
    again = state.read("{\n  %2 = add i32 %0, 1\n  ret i32 %2")
    assert once is not None and again is not None
    assert once.read("\n}") is not None and again.read("\n}") is not None
    assert state.read("{\n  ret i32 %0") is not None


def test_a_mask_cannot_be_written_to(constraint: IRConstraint) -> None:
    with pytest.raises(ValueError):
        constraint.start("i32 @f(i32)").mask()[0] = True


def test_without_a_signature_the_model_writes_the_first_line() -> None:
    state = ON_CHARACTERS.start()
    assert state.read("{") is None
    ended = state.read("define i64 @_(i64 %0, ptr %1) {\n  ret i64 %0\n}")
    assert ended is not None and ended.may_end()


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["byte-level", "sentencepiece"])
def test_other_tokenizers_are_read(kind: str) -> None:
    texts = [text_of(row, row["signature"]) for row in IREVAL[:40]]
    tokenizer = Tokenizer(models.BPE(byte_fallback=kind == "sentencepiece", unk_token=None))
    if kind == "byte-level":
        tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
        tokenizer.decoder = decoders.ByteLevel()
    else:
        tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="never")
        tokenizer.decoder = decoders.Metaspace(prepend_scheme="never")
    trainer = trainers.BpeTrainer(vocab_size=600, special_tokens=["</s>"], show_progress=False)
    tokenizer.train_from_iterator(texts, trainer)
    constraint = IRConstraint(Vocabulary.from_tokenizer(tokenizer, eos_token_id=0, size=640))
    for row, text in list(zip(IREVAL, texts, strict=False))[::5]:
        state = constraint.start(row["signature"])
        for token in tokenizer.encode(text).ids:
            assert state.mask()[token]
            state = advanced(state, token)
        assert state.may_end()


def test_classes_of_words() -> None:
    assert [classify_type(text, 0) for text in ("i", "i1", "i32", "i129", "<4 x ", "<4 x i32>", "%T0", "i0")] == [
        *(OPEN, DONE_OR_MORE, DONE, DEAD, OPEN, DONE, DEAD, DEAD),
    ]
    assert [
        classify_float(text, "float") for text in ("1.2500", "1.300000e+0", "1.300000e+01", "0x3FF4000000000000")
    ] == [
        *(OPEN, OPEN, DONE, DONE),
    ]
    assert [classify_intrinsic(name, "i32") for name in ("llvm.smax.i32", "llvm.smax.i3", "llvm.smax.i64")] == [
        *(DONE, OPEN, DEAD),
    ]


@pytest.mark.slow
def test_random_texts_under_the_mask_are_verified_by_llvm(constraint: IRConstraint, tokenizer: Tokenizer) -> None:
    rng = random.Random(3)
    following: dict[tuple[int, ...], list[int]] = {}
    short = [row for row in IREVAL if len(row["completion"]) < 500]
    for row in short:
        ids = tokenizer.encode(text_of(row, row["signature"])).ids
        for place, token in enumerate(ids):
            for length in (1, 2, 3):
                following.setdefault(tuple(ids[max(place - length, 0) : place]), []).append(token)
    finished = []
    for _ in range(70):
        signature = rng.choice(short)["signature"]
        if (text := walk(constraint.start(signature), following, rng)) is not None:
            finished.append(deserialize(text, signature.split("@")[1].split("(")[0], signature))
    assert len(finished) > 5
    with Sandbox(num_workers=1) as sandbox:
        results = list(sandbox.verify(finished))
    assert [result.error for result in results if not result.verified] == []


def walk(state: State, following: dict[tuple[int, ...], list[int]], rng: random.Random) -> str | None:
    """Write a random text under the mask, of tokens that often follow each other; `None` if it does not end."""
    tokens: list[int] = []
    for _ in range(200):
        mask = state.mask()
        contexts = [tuple(tokens[-length:]) for length in (3, 2, 1)]
        likely = ([after for after in following.get(context, []) if mask[after]] for context in contexts)
        allowed = next(filter(None, likely), None) or np.flatnonzero(mask).tolist()
        if not allowed:
            return None
        tokens.append(rng.choice(allowed))
        state = advanced(state, tokens[-1])
        if state.finished:
            return "".join(state.vocabulary.texts[token] or "" for token in tokens[:-1])
    return None
