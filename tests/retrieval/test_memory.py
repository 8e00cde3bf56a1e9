"""Memory finds the documented program that a request means, and prefers its type and its numbers."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import numpy as np
import pytest
from tests.retrieval.documented import ADD, EIGHT, LIBRARY, SMALLER, build_memory, scalar_program

from t2l.retrieval.errors import MemoryIndexError
from t2l.retrieval.index import VERSION, Index
from t2l.retrieval.memory import ENCODER, OWN_INDEX, Memory, get_encoder_id, load_encoder
from t2l.retrieval.records import UNREAD
from t2l.retrieval.reranker import Reranker
from t2l.retrieval.writing import Documented, write_index


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("memory") / "index"


@pytest.fixture(scope="module")
def memory(folder: Path) -> Memory:
    return build_memory(folder)


@pytest.mark.parametrize(
    ("prompt", "signature", "name"),
    [
        ("Write a function that returns the sum of two numbers.", "i32 @f(i32, i32)", "add"),
        ("which number is the least?", "i32 @f(i32, i32)", "smaller"),
        ("take b away from a", None, "subtract"),
        ("minimum", "i32 @minimum(i32, i32)", "smaller"),
    ],
)
def test_the_nearest_wording_answers(memory: Memory, prompt: str, signature: str | None, name: str) -> None:
    assert f"@{name}(" in memory.search(prompt, signature)[0].program.signature


def test_the_variant_with_the_numbers_of_the_request_is_preferred(memory: Memory) -> None:
    best, second, *_ = memory.search("increase x by 8", "i32 @f(i32)")
    assert best.program == EIGHT.program and best.score > second.score
    assert "8" in best.wording and "7" in second.wording  # both variants share one wording, up to the number


def test_programs_of_the_requested_type_come_first(memory: Memory) -> None:
    def find_scores(signature: str) -> dict[str, float]:
        return {near.program.signature: near.score for near in memory.search("add to a number", signature)}

    one, two = find_scores("i32 @f(i32)"), find_scores("i32 @f(i32, i32)")
    assert one["i32 @more(i32)"] > two["i32 @more(i32)"] and one["i32 @add(i32, i32)"] < two["i32 @add(i32, i32)"]


def test_excluded_and_unfitting_programs_are_left_out(memory: Memory) -> None:
    found = memory.search("add two numbers", "i32 @f(i32, i32)", exclude=lambda program: program == ADD.program)
    assert ADD.program not in [near.program for near in found] and found
    assert memory.search("add two numbers", "i32 @f(i32, i32)", fits=lambda known, wanted: False) == []


def test_the_same_program_twice_in_a_concept_is_one_with_both_wordings(tmp_path: Path) -> None:
    again = scalar_program("plus", "  %3 = add i32 %0, %1\n  ret i32 %3", "accumulate one into the other")
    again = Documented(replace(again.program, concept=ADD.program.concept), again.wordings)
    memory = build_memory(tmp_path / "index", ADD, again)
    assert len(memory) == 1
    assert memory.search("accumulate one into the other")[0].of_request > 0.9


def test_a_program_of_two_concepts_comes_once_for_each(tmp_path: Path) -> None:
    wallet = scalar_program("total", "  %3 = add i32 %0, %1\n  ret i32 %3", "money in both wallets")
    found = build_memory(tmp_path / "index", ADD, wallet).search("money in both wallets")
    assert [near.program.concept for near in found] == ["library/total", "library/add"]
    assert found[0].breadth > found[1].breadth


def test_several_indexes_are_searched_as_one(folder: Path, tmp_path: Path, memory: Memory) -> None:
    own = scalar_program("frobnicate", "  %3 = mul i32 %0, %1\n  ret i32 %3", "frobnicate two widgets", source="mine")
    build_memory(tmp_path / "mine", own)
    both = Memory.load(tmp_path / "mine", folder)
    assert len(both) == len(memory) + 1 and len(both.ids) == 2
    assert both.search("frobnicate my widgets")[0].program.source == "mine"
    assert both.search("add two numbers")[0].program == ADD.program


def test_the_users_own_programs_are_preferred(folder: Path, tmp_path: Path) -> None:
    own = scalar_program("join", "  %3 = mul i32 %0, %1\n  ret i32 %3", "join two numbers", source="mine")
    build_memory(tmp_path / "mine", own)
    plain, preferring = (Memory.load(tmp_path / "mine", folder, num_own=count) for count in (0, 1))
    scores = [memory.search("join two numbers")[0].score for memory in (plain, preferring)]
    assert scores[1] == pytest.approx(scores[0] + OWN_INDEX)


def test_an_index_is_replaced_only_when_the_new_one_is_complete(tmp_path: Path) -> None:
    def broken() -> Iterator[Documented]:
        yield ADD
        raise RuntimeError("the source broke")

    memory = build_memory(tmp_path / "index", SMALLER)
    with pytest.raises(RuntimeError, match="the source broke"):
        write_index(broken(), load_encoder(), get_encoder_id(ENCODER), tmp_path / "index")
    assert Memory.load(tmp_path / "index").ids == memory.ids
    with pytest.raises(MemoryIndexError, match="needs at least one"):
        write_index([], load_encoder(), get_encoder_id(ENCODER), tmp_path / "index")


FILES = ("index.json", "arrays.npz", "vectors.npy", "programs.bin", "wordings.bin", "sparse.npz")


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("damage", ["missing", "truncated", "empty"])
def test_a_damaged_index_is_refused(name: str, damage: str, tmp_path: Path) -> None:
    build_memory(tmp_path / "index")
    path = tmp_path / "index" / name
    content = path.read_bytes()
    path.unlink()
    if damage != "missing":
        path.write_bytes(content[: len(content) // 2] if damage == "truncated" else b"")
    with pytest.raises(MemoryIndexError, match="recipes/build_index.py|build the index again"):
        Memory.load(tmp_path / "index")


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("version", VERSION + 1, f"has version {VERSION + 1}; this t2l reads {VERSION}"),
        ("encoder", "0" * 16, "was built with another encoder"),
        ("num_programs", 7, "do not fit the rest"),
        ("numbers", [], "do not fit the rest"),
        ("function_types", ["i32 (i32)"], "do not fit the rest"),
    ],
)
def test_an_index_of_another_version_or_encoder_is_refused(
    key: str, value: object, reason: str, tmp_path: Path
) -> None:
    build_memory(tmp_path / "index")
    manifest = json.loads((tmp_path / "index/index.json").read_text())
    (tmp_path / "index/index.json").write_text(json.dumps({**manifest, key: value}))
    with pytest.raises(MemoryIndexError, match=reason):
        Memory.load(tmp_path / "index")


@pytest.mark.parametrize("name", ["links", "starts", "put", "types", "concepts", "number_links", "number_starts"])
def test_arrays_that_point_outside_are_refused_before_they_are_used(name: str, tmp_path: Path) -> None:
    build_memory(tmp_path / "index")
    arrays = dict(np.load(tmp_path / "index/arrays.npz"))
    for value in (10**6, -1):
        changed = {**arrays, name: np.full(arrays[name].shape, value)}
        np.savez(tmp_path / "index/arrays.npz", **changed)
        if name == "concepts":  # only compared with each other
            assert len(Memory.load(tmp_path / "index").search("add", limit=9)) == 2
            continue
        with pytest.raises(MemoryIndexError, match="do not fit the rest"):
            Memory.load(tmp_path / "index")


def test_pickles_in_an_index_are_not_loaded(tmp_path: Path) -> None:
    build_memory(tmp_path / "index")
    np.save(tmp_path / "index/vectors.npy", np.array([object()]), allow_pickle=True)
    with pytest.raises(MemoryIndexError, match="damaged or incomplete"):
        Memory.load(tmp_path / "index")


def test_a_search_needs_no_wording_and_no_known_word(memory: Memory) -> None:
    assert len(memory.search("qzxv", limit=3)) == 3
    assert memory.search_batch([]) == []
    assert len(memory.search("add", limit=100)) == len(LIBRARY)


def test_a_wording_says_whether_numbers_are_unsigned(tmp_path: Path) -> None:
    half = scalar_program("half", "  %2 = lshr i32 %0, 1\n  ret i32 %2", "half of x, unsigned", types="i32")
    (near,) = build_memory(tmp_path / "index", half).search("half of x")
    assert near.wording == "half of x (unsigned)"


def test_the_reranker_reads_the_nearest_wordings_and_moves_them(folder: Path) -> None:
    class Contrary:
        """Finds that the wording about the smaller number means every request."""

        def score(self, pairs: list[tuple[str, str]]) -> np.ndarray:
            return np.array([5.0 if "smaller" in wording else 0.0 for _, wording in pairs], np.float32)

    memory = Memory([Index.load(folder)], load_encoder(), cast(Reranker, Contrary()))
    plain = Memory([Index.load(folder)], load_encoder())
    request = ("which is the smaller number?", "i32 @f(i32, i32)")
    best, second, *_ = memory.search(*request)
    assert best.program == SMALLER.program and (best.reading, second.reading) == (0.0, -5.0)
    assert all(near.reading == UNREAD for near in plain.search(*request))
    assert len(memory.search(*request, limit=1)) == 1
