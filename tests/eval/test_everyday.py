"""Everyday requests: references pass, cheats fail, files are what their sources say, and mistakes are refused."""

from collections import Counter
from collections.abc import Iterator

import pytest
from tests.scripts import ROOT, load_script

from t2l.data.rows import Row, read_rows
from t2l.llvm import Sandbox, parse_signature

EVERYDAY = ROOT / "eval" / "everyday"
BUILD = load_script("eval/everyday/build_requests.py")
NAMES = sorted(path.stem for path in EVERYDAY.glob("requests/*.yaml"))
SEVEN = {
    **{"task_id": "seven", "tier": "usual", "prompt": "give me seven", "signature": "i32 @seven(i32)"},
    **{"tests": [{"args": [1], "returns": 7}] * 6, "reference": "int seven(int x) { return 7; }"},
}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


def make_rows(*sources: tuple[str, str, list[tuple[int, int]]]) -> list[Row]:
    """Return requests of type `i32 (i32)`, each from its name, its result in C, and its tests."""
    return [
        BUILD.build_request(
            {
                **{"task_id": name, "tier": "usual", "prompt": f"give me {name}", "signature": f"i32 @{name}(i32)"},
                "tests": [{"args": [given], "returns": returned} for given, returned in tests],
                "reference": f"int {name}(int x) {{ return {body}; }}",
            },
            "development",
        )
        for name, body, tests in sources
    ]


def test_every_file_is_a_known_set_and_is_built() -> None:
    assert "development" in NAMES
    assert set(NAMES) <= set(BUILD.SETS)
    assert {path.stem for path in EVERYDAY.glob("*.jsonl")} == set(NAMES)


def test_the_development_set_has_the_requests_that_the_readme_counts() -> None:
    rows = read_rows(EVERYDAY / "development.jsonl")
    assert f"| `development.jsonl` | {len(rows)} |" in (EVERYDAY / "README.md").read_text("utf-8")
    tiers = Counter(row["tier"] for row in rows)
    assert tiers["number"] >= len(rows) / 8 and tiers["unusual"] >= len(rows) / 12


@pytest.mark.parametrize("name", NAMES)
def test_every_row_names_its_set_and_source(name: str) -> None:
    for row in read_rows(EVERYDAY / f"{name}.jsonl"):
        assert row["task_id"].startswith(f"Everyday/{name}/") and row["source"] == "everyday"
        assert parse_signature(row["signature"] or "").name == row["entry_point"]


def test_no_prompt_is_in_two_sets() -> None:
    sets = {name: read_rows(EVERYDAY / f"{name}.jsonl") for name in NAMES}
    assert list(BUILD.find_repeated_prompts(sets)) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_the_file_is_what_the_sources_say(name: str) -> None:
    rows = read_rows(EVERYDAY / f"{name}.jsonl")
    sources = BUILD.read_tasks(EVERYDAY / "requests" / f"{name}.yaml")
    assert [f"Everyday/{name}/{given['task_id']}" for given in sources] == [row["task_id"] for row in rows]
    for given, row in list(zip(sources, rows, strict=True))[::12]:
        assert BUILD.build_request(given, name) == row


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_references_pass_and_constants_and_other_references_fail(name: str, sandbox: Sandbox) -> None:
    rows = read_rows(EVERYDAY / f"{name}.jsonl")
    assert [*BUILD.find_row_problems(rows, sandbox), *BUILD.find_confusions(rows, sandbox)] == []


@pytest.mark.parametrize(
    ("mistake", "message"),
    [
        ({"hint": "7"}, "keys ['hint', 'prompt'"),
        ({"tier": "rare"}, "tier 'rare' given; allowed: usual, number, unusual"),
        ({"tests": [{"args": [1], "returns": 7}] * 5}, "5 tests given; allowed: 6 to 10"),
        ({"prompt": "give me " + "seven " * 24}, "26 words given; allowed: 3 to 25"),
        ({"signature": "i32 seven"}, "signature 'i32 seven' given; write it as in LLVM IR"),
        ({"tests": [{"args": [{"int": [7]}], "returns": 7}] * 6}, "write a buffer as {i32: [1, 2]}"),
        ({"reference": "int seven(int x) { return seven }"}, "reference: "),
    ],
)
def test_a_malformed_request_is_refused_with_its_mistake(mistake: dict[str, object], message: str) -> None:
    with pytest.raises(BUILD.TaskError) as refusal:
        BUILD.build_request({**SEVEN, **mistake}, "development")
    assert message in str(refusal.value)


def test_a_wrong_reference_and_a_passing_constant_are_reported(sandbox: Sandbox) -> None:
    wrong, constant = make_rows(
        ("twice", "x + x + 1", [(given, 2 * given) for given in range(6)]), ("five", "5", [(1, 5)] * 6)
    )
    problems = list(BUILD.find_row_problems([wrong, constant], sandbox))
    assert [problem.split(": ")[1].split(";")[0] for problem in problems] == [
        "reference",
        "a function that returns a constant and writes nothing passes",
    ]


def test_tests_that_another_request_passes_are_reported(sandbox: Sandbox) -> None:
    positive = [(given, given) for given in range(6)]
    rows = make_rows(("same", "x", positive), ("size", "x < 0 ? -x : x", [*positive, (-3, 3)]))
    (problem,) = BUILD.find_confusions(rows, sandbox)
    assert problem.startswith("Everyday/development/same: the reference of Everyday/development/size passes")


def test_the_same_prompt_in_two_sets_is_reported() -> None:
    (row,) = make_rows(("same", "x", [(given, given) for given in range(6)]))
    (problem,) = BUILD.find_repeated_prompts({"development": [row], "test": [{**row, "prompt": "Give me same"}]})
    assert "same prompt as" in problem
