"""The cache of results: least recently used first out, any parameter another key, threads and processes share it."""

import dataclasses
import json
import resource
import sqlite3
import subprocess
import sys
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.inference.stand_in import BROKEN, IDENTITY, SIGNATURE, load, write

from t2l.arguments import DecodingArguments
from t2l.inference.cache import ResultCache
from t2l.inference.errors import CacheError
from t2l.inference.requests import Request
from t2l.inference.text2llvm import DECODING, Text2LLVM
from t2l.llvm import Sandbox


@pytest.fixture
def model(sandbox: Sandbox, tmp_path: Path) -> Text2LLVM:
    """Return a model with a cache; its folder has one file."""
    (tmp_path / "config.json").write_text("{}")
    return load(write(BROKEN, IDENTITY), sandbox, tmp_path, cache=ResultCache())


@given(st.lists(st.tuples(st.booleans(), st.sampled_from("abcdef"))), st.integers(1, 4))
def test_it_is_a_true_lru_cache(steps: list[tuple[bool, str]], max_entries: int) -> None:
    cache, model = ResultCache(max_entries=max_entries), OrderedDict[str, str]()
    for number, (puts, key) in enumerate(steps):
        if puts:
            cache.put(key, str(number))
            model[key] = str(number)
            model.move_to_end(key)
            if len(model) > max_entries:
                model.popitem(last=False)
        else:
            assert cache.get(key) == model.get(key)
            if key in model:
                model.move_to_end(key)
    assert cache.statistics.entries == len(model) <= max_entries


def test_the_second_answer_comes_from_the_cache_and_is_the_same(model: Text2LLVM) -> None:
    first = model.generate("Return x.", SIGNATURE)
    second = model.generate("Return x.", SIGNATURE)
    assert (first.cached, second.cached) == (False, True)
    assert dataclasses.replace(second, cached=False, seconds=first.seconds) == first
    assert first.verified and len(first.rejected) == 1
    assert model.cache and model.cache.statistics.hit_rate == 0.5


def test_only_the_new_requests_of_a_batch_are_asked(sandbox: Sandbox, tmp_path: Path) -> None:
    generator = write(IDENTITY)
    model = load(generator, sandbox, tmp_path, cache=ResultCache())
    model.generate("two")
    answers = list(model.generate_batch([{"prompt": "one"}, {"prompt": "two"}, {"prompt": "three"}]))
    assert [answer.cached for answer in answers] == [False, True, False]
    assert [prompts for prompts, _ in generator.asked] == [["two"], ["one", "three"]]


def test_every_parameter_changes_the_key(model: Text2LLVM) -> None:
    request = Request("Add.", "i32 @f(i32)", "f")
    keys = {model.get_key(request), model.get_key(request, num_candidates=3)}
    others = [Request("Add!", "i32 @f(i32)", "f"), Request("Add.", "i64 @f(i32)", "f"), Request("Add.", None, "f")]
    keys |= {model.get_key(other) for other in others}
    for field in dataclasses.fields(DecodingArguments):
        value = getattr(DECODING, field.name)
        changed = dataclasses.replace(DECODING, **{field.name: not value if isinstance(value, bool) else value + 1})
        keys.add(model.get_key(request, decoding=changed))
    assert len(keys) == 5 + len(dataclasses.fields(DecodingArguments))


def test_a_model_that_was_trained_again_has_another_key(sandbox: Sandbox, tmp_path: Path) -> None:
    weights = tmp_path / "model.safetensors"
    keys = []
    for content in (b"old", b"new"):
        weights.write_bytes(content)
        keys.append(load(write(IDENTITY), sandbox, tmp_path).get_key(Request("Add.")))
    (tmp_path / "optimizer.pt").write_bytes(b"not a part of the model")
    keys.append(load(write(IDENTITY), sandbox, tmp_path).get_key(Request("Add.")))
    assert keys[0] != keys[1] == keys[2]


def test_the_revision_of_a_model_from_the_hub_is_its_commit(sandbox: Sandbox, tmp_path: Path) -> None:
    folder = tmp_path / "snapshots" / ("0123456789" * 4)
    folder.mkdir(parents=True)
    assert load(write(IDENTITY), sandbox, folder).revision == "0123456789" * 4


def test_a_file_keeps_answers_and_their_order_of_use(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite"
    cache = ResultCache(path, max_entries=2)
    cache.put("a", "A")
    cache.put("b", "B")
    cache.get("a")
    cache.close()
    again = ResultCache(path, max_entries=2)
    again.put("c", "C")
    assert [again.get(key) for key in "abc"] == ["A", None, "C"]


def test_values_are_json(model: Text2LLVM, tmp_path: Path) -> None:
    model.cache = ResultCache(tmp_path / "cache.sqlite")
    model.generate("Return x.", SIGNATURE)
    (value,) = sqlite3.connect(tmp_path / "cache.sqlite").execute("SELECT value FROM answers").fetchone()
    assert [item["completion"] for item in json.loads(value)["candidates"]] == [BROKEN, IDENTITY]


def test_threads_share_a_cache(tmp_path: Path) -> None:
    cache = ResultCache(tmp_path / "cache.sqlite", max_entries=5)

    def use(number: int) -> bool:
        cache.put(str(number % 10), f"value {number % 10}")
        return cache.get(str(number % 7)) in (None, f"value {number % 7}")

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(use, range(200)))
    found = cache.statistics
    assert found.hits + found.misses == 200 and found.entries == 5


WRITER = """
import sys
from t2l.inference.cache import ResultCache
cache = ResultCache(sys.argv[1], max_entries=1000)
for number in range(50):
    cache.put(f"{sys.argv[2]} {number}", "value")
    assert cache.get(f"{sys.argv[2]} {number}") == "value"
"""


@pytest.mark.slow
def test_processes_share_a_file(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite"
    words = [[sys.executable, "-c", WRITER, str(path), str(number)] for number in range(4)]
    writers = [subprocess.Popen(own, stderr=subprocess.PIPE, text=True) for own in words]
    assert [writer.communicate()[1] for writer in writers] == [""] * 4
    assert ResultCache(path).statistics.entries == 200


def _write_other_database(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE songs (title TEXT)")


SPOILED: dict[str, Callable[[Path], object]] = {
    "no database": lambda path: path.write_bytes(b"not sqlite " * 500),
    "another program's database": _write_other_database,
    "a folder": lambda path: path.mkdir(),
    "a name in a folder that does not exist": lambda path: path.parent.rmdir(),
}


@pytest.mark.parametrize("spoil", SPOILED.values(), ids=SPOILED.keys())
def test_a_file_that_is_no_cache_is_refused_and_left_alone(spoil: Callable[[Path], object], tmp_path: Path) -> None:
    path = tmp_path / "folder" / "cache.sqlite"
    path.parent.mkdir()
    spoil(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(CacheError) as caught:
        ResultCache(path)
    assert f"cache {path} given; " in str(caught.value) and "delete the file, name another" in str(caught.value)
    assert before == (path.read_bytes() if path.is_file() else None)


def test_a_file_that_was_damaged_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite"
    cache = ResultCache(path)
    for number in range(200):
        cache.put(str(number), "value" * 100)
    cache.close()
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(CacheError, match="malformed|corrupt"):
        damaged = ResultCache(path)
        for number in range(200):
            damaged.get(str(number))


@pytest.mark.parametrize("value", ["no JSON", "7", "[7]", '[{"completion": "x"}]', '[{"ir": 7, "other": 8}]', "[]"])
def test_a_value_that_t2l_did_not_write_is_reported(value: str, model: Text2LLVM) -> None:
    assert model.cache
    model.cache.put(model.get_key(Request("Return x.")), value)
    with pytest.raises(CacheError, match="holds no answer"):
        model.generate("Return x.")


def test_a_full_disk_is_reported_and_leaves_a_good_file(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite"
    cache = ResultCache(path)
    cache.put("a", "A")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(CacheError, match="free space on its disk"):
            cache.put("b", "B" * 1_000_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert cache.get("a") == "A" and cache.get("b") is None
    cache.put("c", "C")
    assert ResultCache(path).get("c") == "C"


def test_a_cache_has_room_for_one_answer_at_least() -> None:
    with pytest.raises(ValueError, match="max_entries=0 given; allowed: 1 or more"):
        ResultCache(max_entries=0)
