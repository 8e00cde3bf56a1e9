"""The comparison of recipes: commands name what exists, seeds are paired by row, differences have an interval."""

import json
import re
import shlex
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file
from tests.scripts import ROOT, load_script
from tests.tiny import write_dataset

from t2l.arguments import DataArguments, ModelArguments, parse_arguments
from t2l.training import TrainingArguments, check_run

TOOL = load_script("tools/compare_recipes/compare.py")
STUDIES = {name: TOOL.load_study(name) for name in TOOL.STUDIES}
RECIPES = STUDIES["recipes"]


def write_results(folder: Path, passed: list[bool]) -> None:
    (folder / "checkpoint").mkdir(parents=True)
    save_file({"weight": np.zeros((3, 4), np.float32)}, folder / "checkpoint/model.safetensors")
    lines = ({"task_id": str(number), "passed": value} for number, value in enumerate(passed))
    rates = dict.fromkeys(("parsed", "verified", "exact_match", "canonical_match"), True)
    (folder / "results.jsonl").write_text("".join(f"{json.dumps({**rates, **line})}\n" for line in lines))


@pytest.mark.parametrize("study", STUDIES.values(), ids=STUDIES)
def test_every_command_names_files_that_exist_and_recipes_before_it(study: dict[str, Any], tmp_path: Path) -> None:
    args = Namespace(output_dir=tmp_path, study=study)
    names = list(study["recipes"])
    for name, recipe in study["recipes"].items():
        used = set(re.findall(r"\{(\w+)\}", " ".join(recipe["commands"]))) - {"seed", "folder", "train"}
        assert all(names.index(other) < names.index(name) for other in used)
        for command in TOOL.get_commands(args, name, 7):
            assert all(
                Path(word).is_file()
                for word in shlex.split(command)
                if word.startswith(("recipes/", "configs/", "tools/"))
            )
        assert f"{tmp_path}/{name}-7/checkpoint" in TOOL.get_commands(args, name, 7)[-2]


def test_a_difference_is_that_of_the_rows_with_the_mean_of_the_seeds(tmp_path: Path) -> None:
    args = Namespace(output_dir=tmp_path, seeds=[0, 1], recipes=["whole", "student"], study=RECIPES)
    for seed in args.seeds:
        write_results(tmp_path / f"whole-{seed}", [True, False, False, False])
        write_results(tmp_path / f"student-{seed}", [True, True, seed == 0, False])
    results = {name: [TOOL.read_results(args, name, seed) for seed in args.seeds] for name in args.recipes}
    row = TOOL.format_row(args, "student", results["student"], results["whole"], "2x")
    assert row[2:5] == ("12", "62.5%", "75.0%, 50.0%")
    assert row[5].startswith("+37.5% [+0.0%, ") and row[6] == "2x"
    assert TOOL.format_row(args, "whole", results["whole"], results["whole"], "1x")[5] == "–"


def write_log(folder: Path, steps: int, epoch: float = 0.9) -> None:
    log = [{"loss": float(step), "step": step, "epoch": 0.5} for step in range(5, steps + 1, 5)]
    text = json.dumps({"log_history": [*log, {"train_loss": 3.0, "step": steps, "epoch": epoch}]})
    (folder / "checkpoint/trainer_state.json").write_text(text)


def test_the_loss_of_new_rows_is_shown_at_the_end_and_at_equal_steps(tmp_path: Path) -> None:
    study = {**RECIPES, "rows_are_new": True}
    args = Namespace(output_dir=tmp_path, seeds=[0, 1], recipes=["whole", "student"], study=study)
    for name, seed, steps in (("whole", 0, 120), ("whole", 1, 140), ("student", 0, 100), ("student", 1, 110)):
        write_results(tmp_path / f"{name}-{seed}", [True])
        write_log(tmp_path / f"{name}-{seed}", steps)
    results = [TOOL.read_results(args, "whole", seed) for seed in args.seeds]
    row = TOOL.format_row(args, "whole", results, results, "1x")
    assert row[3:6] == ("120, 140", "117.500, 137.500", "97.500, 97.500")
    log = [{"loss": 1.0, "step": 50}, {"loss": 2.0, "step": 100}, {"loss": 3.0, "step": 104}]
    assert TOOL.average(log, 104, 10) == pytest.approx((6 * 2 + 4 * 3) / 10)  # the last line is of four steps
    assert TOOL.average(log, 98, 50) == pytest.approx((2 * 1 + 48 * 2) / 50)
    write_log(tmp_path / "student-1", 110, epoch=1.1)
    with pytest.raises(SystemExit, match="student-1 was trained for 1.1 epochs, so its loss is not of new rows"):
        TOOL.format_row(args, "whole", results, results, "1x")


@pytest.mark.parametrize("missing", ["dataset", "prepared"])
def test_a_missing_folder_is_named_with_the_commands_that_make_it(
    missing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    study = STUDIES["people_architectures"]
    for key in {"dataset", "prepared"} - {missing}:
        (tmp_path / study[key]).mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.argv", ["compare.py", "--study", "people_architectures", "--output_dir", "out"])
    with pytest.raises(
        SystemExit, match=f"no {study[missing]}; .*first run python recipes/build_dataset.py .*prepare.py"
    ):
        TOOL.main()


def test_a_prepared_folder_of_another_build_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    study = STUDIES["people_architectures"]
    dataset, prepared = write_dataset(tmp_path / study["dataset"]), tmp_path / study["prepared"]
    prepared.mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.argv", ["compare.py", "--study", "people_architectures", "--output_dir", "out"])
    monkeypatch.setattr(TOOL, "train_all", lambda args: sys.exit("training begins"))
    checksum = TOOL.open_source(str(dataset)).checksum()
    for digest, message in (("another", "prepared is not of runs/people_500k/dataset"), (checksum, "training begins")):
        (prepared / "prepared.json").write_text(json.dumps({"made_of": {"dataset": digest}}))
        with pytest.raises(SystemExit, match=message):
            TOOL.main()


def test_a_recipe_brings_those_that_it_uses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "sys.argv", ["compare.py", "--output_dir", "out", "--recipes", "recovered", "--seeds", "1", "0", "1"]
    )
    args = TOOL.parse_command_line()
    assert args.recipes == ["whole", "pruned", "recovered"] and args.seeds == [0, 1]


@pytest.mark.parametrize("study", STUDIES.values(), ids=STUDIES)
def test_the_settings_of_every_training_are_accepted(
    study: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_dataset(tmp_path / study["dataset"])
    Path(tmp_path, study.get("prepared", study["dataset"])).mkdir(parents=True, exist_ok=True)
    for folder in ("configs", "tools"):
        (tmp_path / folder).symlink_to(ROOT / folder)
    monkeypatch.chdir(tmp_path)
    args = Namespace(output_dir=tmp_path, study=study)
    for name in study["recipes"]:
        Path(tmp_path, f"{name}-0", "checkpoint").mkdir(parents=True)
        write_dataset(Path(tmp_path, f"{name}-0", "dataset"))  # for recipes that make one of their own
        for recipe, *words in map(shlex.split, TOOL.get_commands(args, name, 0)[:-2]):
            if recipe == "recipes/train.py":
                parse_arguments(ModelArguments, DataArguments, TrainingArguments, check=check_run, argv=words)


def test_a_finished_model_is_not_trained_again_and_a_failure_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(RECIPES["recipes"], "averaged", {"about": "", "commands": ["recipes/nothing.py --x {whole}"]})
    args = Namespace(output_dir=tmp_path, seeds=[0], recipes=["whole", "averaged"], num_jobs=2, study=RECIPES)
    write_results(tmp_path / "whole-0", [True])
    with pytest.raises(SystemExit, match="averaged, seed 0: .*nothing.py.* see .*averaged-0/log.txt"):
        TOOL.train_all(args)


def test_all_architectures_train_by_the_shared_command() -> None:
    for study in (STUDIES["architectures"], STUDIES["people_architectures"]):
        assert all(recipe["commands"][0].startswith("{train} --model_config ") for recipe in study["recipes"].values())
        [first, *_] = TOOL.get_commands(Namespace(output_dir=Path("out"), study=study), "bart", 3)
        assert first.startswith("recipes/train.py ") and "--seed 3" in first and first.endswith("bart.json")


def test_an_unknown_recipe_is_refused(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.argv", ["compare.py", "--output_dir", "out", "--recipes", "whole", "nonsense"])
    with pytest.raises(SystemExit):
        TOOL.parse_command_line()
    assert "--recipes nonsense given; allowed: whole, averaged, " in capsys.readouterr().err
