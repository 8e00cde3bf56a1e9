"""IREval: references pass, wrong programs and cheats fail, and no wording of it is in training data."""

import importlib.util
import os
import shlex
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from t2l.data.rows import Row, iter_jsonl, read_rows
from t2l.data.serialization import deserialize, serialize
from t2l.llvm import Sandbox, parse_signature
from t2l.metrics import compute_metrics, extract_ir, score_predictions

ROOT = Path(__file__).parents[2]
IREVAL = ROOT / "eval" / "ireval"
TASKS = read_rows(IREVAL / "ireval.jsonl")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def build() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_ireval", IREVAL / "build.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_there_are_enough_tasks_in_every_tier() -> None:
    tiers = Counter(task["tier"] for task in TASKS)
    assert len(TASKS) >= 164
    assert min(tiers.values()) >= 15 and len(tiers) == 9


@pytest.mark.parametrize("key", ["task_id", "prompt", "completion"])
def test_no_two_tasks_are_alike(key: str) -> None:
    assert len({task[key] for task in TASKS}) == len(TASKS)


def test_every_task_has_tests_wrong_programs_a_licence_and_the_canary(build: ModuleType) -> None:
    for task in TASKS:
        assert len(task["tests"]) >= 8 and len(task["wrong"]) >= 2, task["task_id"]
        assert (task["licence"], task["canary"]) == ("Apache-2.0", build.CANARY)
        assert 5 <= len(task["prompt"].split()) <= 130, task["task_id"]
    for path in (*IREVAL.glob("tasks/*.yaml"), IREVAL / "README.md"):
        assert build.CANARY in path.read_text("utf-8"), path


@pytest.mark.slow
def test_the_file_is_what_the_sources_say(build: ModuleType) -> None:
    sources = [(given, tier) for tier in build.TIERS for given in build.read_tier(tier)]
    assert [f"IREval/{tier}/{given['task_id']}" for given, tier in sources] == [task["task_id"] for task in TASKS]
    for (given, tier), task in list(zip(sources, TASKS, strict=True))[::12]:
        assert repr(build.build_task(given, tier)) == repr(task)  # NaN is unequal to itself


@pytest.mark.parametrize(
    ("mistake", "message"),
    [
        ({"signature": "i32 seven"}, "signature 'i32 seven' given; write it as in LLVM IR"),
        ({"tests": [{"args": [1]}] * 8}, "test 1 expects nothing; give returns, memory or both"),
        ({"tests": [{"returns": 1}] * 8}, "it needs args, with returns, memory or both"),
        ({"tests": [{"args": [{"int": [7]}], "returns": 7}] * 8}, "write a buffer as {i32: [1, 2]}"),
        ({"tests": [{"args": [], "returns": 7}] * 8}, "0 args given for i32 @seven(i32)"),
        ({"tests": [{"args": [1], "returns": 7}] * 7}, "7 tests and 2 wrong programs given; at least 8 and 2"),
        ({"wrong": [{"code": "int seven(int x) { return x; }"}] * 2}, "needs the keys ['code', 'why']"),
        ({"hint": "7"}, "keys ['hint', 'prompt'"),
    ],
)
def test_a_malformed_task_is_refused_with_its_mistake(
    build: ModuleType, mistake: dict[str, object], message: str
) -> None:
    wrong = {"why": "always the argument", "code": "int seven(int x) { return x; }"}
    given = {
        **{"task_id": "seven", "prompt": "Return 7.", "signature": "i32 @seven(i32)"},
        **{"tests": [{"args": [1], "returns": 7}] * 8, "reference": "int seven(int x) { return 7; }"},
        **{"wrong": [wrong, wrong], **mistake},
    }
    with pytest.raises(build.TaskError) as refusal:
        build.build_task(given, "scalar")
    assert message in str(refusal.value)


def test_the_example_predictions_are_what_their_rule_says(build: ModuleType) -> None:
    predictions = [prediction for _, prediction in iter_jsonl(IREVAL / "example_predictions.jsonl")]
    assert predictions == list(build.make_predictions(TASKS))


@pytest.mark.slow
def test_the_example_predictions_have_the_score_that_the_readme_promises(tmp_path: Path) -> None:
    section = (IREVAL / "README.md").read_text("utf-8").split("## Try it")[1].split("\n## ")[0]
    command, promised = (block.strip() for block in section.split("```")[1:4:2])
    words = shlex.split(command.replace("\\\n", " ").replace("runs/example", str(tmp_path)))
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, *words[1:]], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.stdout.startswith(f"{promised}\n\n"), done.stdout + done.stderr
    assert "| pass@1 " in promised


@pytest.mark.slow
def test_references_pass_and_wrong_programs_run_and_fail(build: ModuleType, sandbox: Sandbox) -> None:
    assert list(build.find_problems(TASKS, sandbox)) == []


def test_a_reference_is_canonical(sandbox: Sandbox) -> None:
    results = sandbox.canonicalize(task["completion"] for task in TASKS)
    assert [result.canonical for result in results] == [task["completion"] for task in TASKS]


def constant(task: Row) -> str:
    """Return a function of the right type that returns the most common result and writes nothing."""
    signature = parse_signature(task["signature"])
    answers = Counter(test.get("returns") for test in task["tests"])
    answers.pop(None, None)
    value = answers.most_common(1)[0][0] if answers else 0
    number = repr(float(value)) if signature.returns in ("float", "double") else str(int(value))
    returned = "void" if signature.returns == "void" else f"{signature.returns} {number}"
    return f"define {signature.returns} @{signature.name}({', '.join(signature.parameters)}) {{\n  ret {returned}\n}}"


def another_reference(task: Row) -> str:
    """Return the reference of another task, if possible with the same function type, under the requested name."""
    index = TASKS.index(task)
    others = [*TASKS[index + 1 :], *TASKS[:index]]
    types = parse_signature(task["signature"]).parameters
    other = next((other for other in others if parse_signature(other["signature"]).parameters == types), others[0])
    return deserialize(serialize(other["completion"], other["entry_point"]), task["entry_point"])


CHEATS: dict[str, Callable[[Row], str]] = {
    "nothing": lambda _: "",
    "prose": lambda task: f"To solve this, define a function named {task['entry_point']} that does what is asked.",
    "the prompt": lambda task: task["prompt"],
    "another reference": another_reference,
    "a module without the function": lambda task: task["completion"].replace(f"@{task['entry_point']}(", "@other("),
    "only a declaration": lambda task: f"declare {task['signature']}",
}


def pass_rate(answer: Callable[[Row], str], sandbox: Sandbox) -> float:
    texts = [extract_ir(answer(task), task["entry_point"]) for task in TASKS]
    predictions = [{"task_id": task["task_id"], "completion": text} for task, text in zip(TASKS, texts, strict=True)]
    return compute_metrics(TASKS, score_predictions(TASKS, predictions, sandbox))["pass@1"]


@pytest.mark.slow
@pytest.mark.parametrize("cheat", CHEATS)
def test_a_cheat_scores_nothing(cheat: str, sandbox: Sandbox) -> None:
    assert pass_rate(CHEATS[cheat], sandbox) == 0


@pytest.mark.slow
def test_a_constant_function_passes_hardly_any_test(sandbox: Sandbox) -> None:
    assert pass_rate(constant, sandbox) <= 0.03


@pytest.mark.slow
def test_a_sample_of_the_training_prompts_shares_no_eight_words_with_a_task() -> None:
    command = [sys.executable, str(ROOT / "tools" / "overlap.py"), "--tasks", str(IREVAL / "ireval.jsonl")]
    configs = ["configs/data/quickstart.yaml", "configs/data/people_500k.yaml"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [*command, "--max_programs", "2000", "--config", *configs],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("  0 are repeated word for word\n  0 share eight words in a row\n") == 2, done.stdout
