"""A model on the Hub is loaded by its name: only the files that the runtime reads are fetched, once."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.hub_stand_in import HubStandIn, Repository
from tests.inference.random_models import checkpoint, fused

pytestmark = pytest.mark.slow
ANSWER = """
import sys
from t2l.inference import load_generator
print(load_generator(sys.argv[1]).generate_completions([{"prompt": "Return a plus b."}]))
print(sorted({"torch", "transformers"} & sys.modules.keys()))
"""


def ask(name: str | Path, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    known = {**os.environ, "HF_HOME": str(folder), "HF_HUB_OFFLINE": "0", **environment}
    return subprocess.run([sys.executable, "-c", ANSWER, name], env=known, capture_output=True, text=True)


def fetched(hub: HubStandIn) -> set[str]:
    return {request.path.rpartition("/")[2] for request in hub.requests if "/resolve/" in request.path}


def test_fused_graphs_are_fetched_without_what_else_is_there_and_kept(tmp_path: Path) -> None:
    files = {path.name: path.read_bytes() for path in fused().iterdir()}
    others = {name: b"large" for name in ("model.safetensors", "encoder_model.onnx", "decoder_model_merged.onnx")}
    with HubStandIn() as hub:
        hub.repositories["models/ada/toy"] = Repository(private=False, files={**files, **others}, commits=["one"])
        first = ask("ada/toy", tmp_path, **hub.environment)
        assert first.returncode == 0, first.stderr
        assert {"encoder.onnx", "decoder.onnx", "tokenizer.json"} <= fetched(hub) and not fetched(hub) & others.keys()
        missing = ask("ada/none", tmp_path, **hub.environment)
        assert missing.returncode == 1 and "ada/none" in missing.stderr
    later = ask("ada/toy", tmp_path, HF_HUB_OFFLINE="1")
    assert first.stdout == later.stdout == ask(fused(), tmp_path).stdout
    assert first.stdout.endswith("[]\n")


def test_a_checkpoint_is_fetched_with_its_weights(tmp_path: Path) -> None:
    files = {path.name: path.read_bytes() for path in checkpoint().iterdir()} | {"notes.pdf": b""}
    weights = files["model.safetensors"]
    with HubStandIn() as hub:
        hub.objects[hashlib.sha256(weights).hexdigest()] = weights
        hub.repositories["models/ada/toy"] = Repository(private=False, files=files, commits=["one"])
        found = ask("ada/toy", tmp_path, **hub.environment)
        assert found.returncode == 0, found.stderr
        assert "model.safetensors" in fetched(hub) and "notes.pdf" not in fetched(hub)
