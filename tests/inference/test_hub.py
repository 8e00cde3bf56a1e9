"""A model on the Hub answers as the folder it was uploaded from, and its revision is its commit."""

import json
from pathlib import Path

import pytest
from tests.hub_stand_in import HubStandIn, Repository
from tests.scripts import run_script

import t2l

BUNDLED = Path(t2l.__file__).parent / "models" / "quickstart"
ASK = """
import json, sys
from t2l import Text2LLVM
for name in sys.argv[1:]:
    with Text2LLVM.from_pretrained(name) as model:
        answer = model.generate("Return the larger of a and b.", "i32 @max(i32, i32)")
        print(json.dumps([answer.ir, model.revision, "torch" in sys.modules]))
"""


@pytest.mark.slow
def test_a_model_on_the_hub_answers_as_its_folder_and_without_a_network_from_its_cache(tmp_path: Path) -> None:
    files = {path.name: path.read_bytes() for path in BUNDLED.iterdir()}
    with HubStandIn() as hub:
        hub.repositories["models/ada/toy"] = Repository(private=False, files=files, commits=["first"])
        known = {**hub.environment, "HF_HOME": str(tmp_path), "HF_HUB_OFFLINE": "0"}
        done = run_script("-c", ASK, "ada/toy", str(BUNDLED), **known)
        assert done.returncode == 0, done.stderr
        commit = hub.repositories["models/ada/toy"].head
    (from_hub, revision, with_torch), (from_folder, digest, _) = map(json.loads, done.stdout.splitlines())
    assert from_hub == from_folder and from_hub and not with_torch
    assert revision == commit and len(digest) == 64
    offline = run_script("-c", ASK, "ada/toy", **{**known, "HF_HUB_OFFLINE": "1"})
    assert json.loads(offline.stdout) == [from_hub, commit, False], offline.stderr


@pytest.mark.slow
def test_a_name_that_the_hub_does_not_know_is_refused(tmp_path: Path) -> None:
    words = (
        "from t2l.cli import main; raise SystemExit(main(['generate', 'Add.', '--model_name_or_path', 'ada/none']))"
    )
    with HubStandIn() as hub:
        done = run_script("-c", words, **{**hub.environment, "HF_HOME": str(tmp_path), "HF_HUB_OFFLINE": "0"})
    assert done.returncode == 2 and "the model 'ada/none' cannot be loaded: " in done.stderr
    assert "Traceback" not in done.stderr
