"""`push_to_hub: true` behaves as elsewhere in Hugging Face, and a pushed run loads and trains from the Hub.

The Hub is `hub_stand_in.py` on this machine; the recipe runs as a program, because HF_ENDPOINT is read at import.
"""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.hub_models import write_flan_t5
from tests.hub_stand_in import TOKEN, HubStandIn, Repository
from tests.tiny import ROWS, write_architecture, write_dataset

from t2l.data.rows import write_rows

pytestmark = pytest.mark.slow
RECIPES = Path(__file__).parent.parent / "recipes"
RUN = {"use_cpu": True, "max_steps": 2, "learning_rate": 0.1, "push_to_hub": True}
WEIGHTS_AND_MORE = {"model.safetensors", "config.json", "generation_config.json", "tokenizer.json", "run.yaml"}

LOAD = """
import sys, torch
from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

def answer(name):
    ids = AutoTokenizer.from_pretrained(name)("Return a plus b.", return_tensors="pt").input_ids
    return AutoModelForSeq2SeqLM.from_pretrained(name)(input_ids=ids, labels=ids).logits

model, local_model, adapter, local_adapter = map(answer, sys.argv[1:])
assert torch.equal(model, local_model)
assert torch.equal(adapter, local_adapter)
assert not torch.allclose(model, adapter)
"""


def start(hub: HubStandIn, folder: Path, *words: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run Python as a user of this Hub, with caches of its own."""
    own = {"HF_HOME": str(folder / "cache"), "HF_HUB_OFFLINE": "0", "OMP_NUM_THREADS": "1"}
    known = {**os.environ, **hub.environment, **own, **environment}
    return subprocess.run([sys.executable, *words], env=known, capture_output=True, text=True, timeout=120)


def train(
    hub: HubStandIn, output_dir: Path, keys: dict[str, Any], recipe: str = "train.py", **environment: str
) -> subprocess.CompletedProcess[str]:
    config = output_dir.with_suffix(".yaml")
    config.write_text(yaml.safe_dump({**RUN, **keys, "output_dir": str(output_dir)}))
    return start(hub, output_dir.parent, RECIPES / recipe, "--config", config, **environment)


def from_scratch(folder: Path) -> dict[str, Any]:
    """Return the arguments of a tiny run on local files."""
    dataset = write_dataset(folder / "dataset")
    architecture = write_architecture(folder / "model.json")
    return {"dataset_path": str(dataset), "model_config": str(architecture), "vocab_size": 400}


def read_files(output_dir: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in output_dir.iterdir() if path.is_file()}


def files_with_token(output_dir: Path) -> list[Path]:
    return [path for path in output_dir.rglob("*") if path.is_file() and TOKEN.encode() in path.read_bytes()]


@pytest.fixture(scope="module")
def hub() -> Iterator[HubStandIn]:
    with HubStandIn() as hub:
        yield hub


@pytest.fixture(scope="module")
def refused(hub: HubStandIn, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, dict[str, bytes]]:
    """Return a run whose push the Hub refused: its output_dir, its messages, its files."""
    folder = tmp_path_factory.mktemp("hub")
    hub.refused = "/commit/"
    done = train(hub, folder / "out", {**from_scratch(folder), "hub_model_id": "toy", "hub_private_repo": True})
    hub.refused = None
    assert done.returncode != 0 and hub.repositories["models/ada/toy"].files == {}
    return folder / "out", done.stderr, read_files(folder / "out")


@pytest.fixture(scope="module")
def pushed(hub: HubStandIn, refused: tuple[Path, str, dict[str, bytes]]) -> Path:
    """Start the same command again, which pushes the model as ada/toy; return its output_dir."""
    output_dir = refused[0]
    done = start(hub, output_dir.parent, RECIPES / "train.py", "--config", output_dir.with_suffix(".yaml"))
    assert done.returncode == 0, done.stderr
    return output_dir


@pytest.fixture(scope="module")
def adapted(hub: HubStandIn, pushed: Path) -> Path:
    """Return the output_dir of a LoRA run on the pushed model and a dataset on the Hub."""
    rows = pushed.parent / "rows"
    write_rows(rows / "train.parquet", ROWS)
    words = ["upload", "ada/rows", str(rows), "--repo-type", "dataset", "--private"]
    uploaded = start(hub, pushed.parent, "-m", "huggingface_hub.cli.hf", *words)
    assert uploaded.returncode == 0, uploaded.stderr
    keys = {"model_name_or_path": "ada/toy", "dataset_path": "ada/rows", "use_peft": True}
    done = train(hub, pushed.with_name("lora"), {**keys, "hub_model_id": "ada/toy-lora", "hub_token": TOKEN})
    assert done.returncode == 0, done.stderr
    return pushed.with_name("lora")


def test_a_refused_push_says_why_and_keeps_the_model(refused: tuple[Path, str, dict[str, bytes]]) -> None:
    _, said, kept = refused
    assert "the stand-in refuses this" in said
    assert kept.keys() >= WEIGHTS_AND_MORE


def test_the_same_command_again_pushes_the_kept_model(
    hub: HubStandIn, refused: tuple[Path, str, dict[str, bytes]], pushed: Path
) -> None:
    files = hub.repositories["models/ada/toy"].files
    assert files["model.safetensors"] == refused[2]["model.safetensors"]


def test_the_pushed_files_are_those_of_the_output_dir_byte_for_byte(hub: HubStandIn, pushed: Path) -> None:
    files = hub.repositories["models/ada/toy"].files
    assert files == read_files(pushed)
    assert files.keys() >= WEIGHTS_AND_MORE | {"README.md", "train_results.json"}


def test_a_bare_hub_model_id_is_a_repository_of_the_user_and_private_when_asked(hub: HubStandIn, pushed: Path) -> None:
    assert hub.repositories["models/ada/toy"].private


def test_the_model_card_names_the_model_and_no_local_path(hub: HubStandIn, pushed: Path) -> None:
    card = hub.repositories["models/ada/toy"].files["README.md"].decode()
    assert "# toy" in card and "generated_from_trainer" in card
    assert str(pushed.parent) not in card


def test_the_token_goes_to_the_hub_as_bearer_and_never_to_its_storage(hub: HubStandIn, adapted: Path) -> None:
    sent = {(request.host, request.authorization) for request in hub.requests}
    assert sent == {("127.0.0.1", f"Bearer {TOKEN}"), ("localhost", None)}
    assert hub.unknown == []


def test_the_token_of_the_environment_is_in_no_file(pushed: Path) -> None:
    assert files_with_token(pushed) == []


def test_a_token_given_as_hub_token_is_in_no_file(adapted: Path) -> None:
    assert files_with_token(adapted) == []


def test_a_lora_run_on_a_hub_model_and_a_hub_dataset_pushes_its_adapter_only(hub: HubStandIn, adapted: Path) -> None:
    files = hub.repositories["models/ada/toy-lora"].files
    assert files == read_files(adapted)
    assert "adapter_config.json" in files and "model.safetensors" not in files
    assert len(files["adapter_model.safetensors"]) < 16_000


def test_the_card_of_an_adapter_links_its_base_model_and_dataset(hub: HubStandIn, adapted: Path) -> None:
    card = hub.repositories["models/ada/toy-lora"].files["README.md"].decode()
    metadata = yaml.safe_load(card.split("---\n")[1])
    assert (metadata["base_model"], metadata["datasets"]) == ("ada/toy", ["ada/rows"])


def test_the_pushed_model_tokenizer_and_adapter_load_back_and_answer_the_same(
    hub: HubStandIn, pushed: Path, adapted: Path
) -> None:
    done = start(hub, pushed.parent, "-c", LOAD, "ada/toy", pushed, "ada/toy-lora", adapted)
    assert done.returncode == 0, done.stderr


MERGED_ALIKE = """
import sys, torch
from t2l.modeling import load_model
first, second = (load_model(name).state_dict() for name in sys.argv[1:])
assert first.keys() == second.keys() and not any("lora" in name for name in first)
assert all(torch.equal(first[name], weight) for name, weight in second.items())
"""


def test_an_adapter_of_the_hub_is_merged_as_that_of_a_folder(hub: HubStandIn, pushed: Path, adapted: Path) -> None:
    done = start(hub, pushed.parent, "-c", MERGED_ALIKE, "ada/toy-lora", adapted)
    assert done.returncode == 0, done.stderr


def test_a_student_learns_from_a_teacher_of_the_hub(hub: HubStandIn, pushed: Path) -> None:
    folder = pushed.parent
    keys = {"teacher_name_or_path": "ada/toy", "tokenizer_name_or_path": "ada/toy", "push_to_hub": False}
    keys |= {"dataset_path": str(folder / "dataset"), "model_config": str(folder / "model.json")}
    done = train(hub, folder / "student", keys, recipe="distill.py")
    assert done.returncode == 0, done.stderr
    assert "teacher" in json.loads((folder / "student" / "run.json").read_text())["settings"]


def test_a_wrong_token_stops_the_run_before_it_trains(tmp_path: Path) -> None:
    with HubStandIn() as hub:
        done = train(hub, tmp_path / "out", {**from_scratch(tmp_path), "hub_model_id": "toy"}, HF_TOKEN="hf_wrong")
        assert hub.repositories == {}
    assert done.returncode != 0
    assert "401" in done.stderr and "Invalid credentials" in done.stderr
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["_prepared"]


MERGED = """
import sys
from t2l.modeling import load_model
print(len(load_model(sys.argv[1]).get_output_embeddings().weight))
"""


def test_a_run_from_a_checkpoint_of_the_hub_loads_its_revision_and_its_adapter_remembers_it(tmp_path: Path) -> None:
    files = {path.name: path.read_bytes() for path in write_flan_t5(tmp_path / "flan").iterdir()}
    weights = files["model.safetensors"]
    keys: dict[str, Any] = {"model_name_or_path": "ada/flan", "model_revision": "safe", "push_to_hub": False}
    keys |= {"new_tokens": ["\n", "{", "}", "%"], "use_peft": True, "lora_r": 2}
    with HubStandIn() as hub:
        hub.objects[hashlib.sha256(weights).hexdigest()] = weights
        hub.repositories["models/ada/flan"] = Repository(private=False, files=files, commits=["first"])
        dataset = str(write_dataset(tmp_path / "dataset"))
        done = train(hub, tmp_path / "lora", {**keys, "dataset_path": dataset})
        assert done.returncode == 0, done.stderr
        assert json.loads((tmp_path / "lora" / "adapter_config.json").read_text())["revision"] == "safe"
        merged = start(hub, tmp_path, "-c", MERGED, tmp_path / "lora")
        assert int(merged.stdout) == json.loads(files["config.json"])["vocab_size"], merged.stderr
        fetched = {request.path for request in hub.requests if request.path.startswith("/ada/flan/resolve/")}
    for name in ("model.safetensors", "tokenizer.json"):  # transformers and peft look for other files in main, too
        assert {path.split("/")[4] for path in fetched if path.endswith(f"/{name}")} == {"safe"}


def test_pickled_weights_on_the_hub_are_refused_before_they_are_fetched(tmp_path: Path) -> None:
    files = {path.name: path.read_bytes() for path in write_flan_t5(tmp_path / "flan").iterdir()}
    files["pytorch_model.bin"] = files.pop("model.safetensors")
    keys = {"model_name_or_path": "ada/flan", "new_tokens": ["\n", "{", "}", "%"], "push_to_hub": False}
    with HubStandIn() as hub:
        hub.repositories["models/ada/flan"] = Repository(private=False, files=files, commits=["first"])
        dataset = str(write_dataset(tmp_path / "dataset"))
        done = train(hub, tmp_path / "out", {**keys, "dataset_path": dataset})
        assert ("GET", "pytorch_model.bin") not in {(sent.method, sent.path.split("/")[-1]) for sent in hub.requests}
        assert hub.unknown == []  # nobody was asked to convert the weights
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert "train: ada/flan has its weights as pytorch_model.bin only; allowed: model.safetensors" in done.stderr
