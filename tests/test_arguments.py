"""Every mistake in a YAML file or on a command line is refused before work begins, all in one message."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from t2l.arguments import (
    ArgumentsError,
    DataArguments,
    DatasetArguments,
    DecodingArguments,
    GenerationArguments,
    ModelArguments,
    ScoreArguments,
    parse_arguments,
    save_arguments,
)
from t2l.training import TrainingArguments, check_run

DATASET = "output_dir: out\n"
TRAIN_CLASSES = (ModelArguments, DataArguments, TrainingArguments)


@pytest.fixture
def yaml_file(tmp_path: Path) -> Any:
    def write(text: str) -> str:
        path = tmp_path / "wrong.yaml"
        path.write_text(text)
        return str(path)

    return write


@pytest.fixture
def train_yaml(tmp_path: Path, yaml_file: Any) -> Any:
    (tmp_path / "dataset").mkdir()
    (tmp_path / "model.json").write_text("{}")

    def write(text: str = "") -> str:
        known = f"model_config: {tmp_path}/model.json\ndataset_path: {tmp_path}/dataset\noutput_dir: {tmp_path}/out\n"
        return yaml_file(known + text)

    return write


def refusal(*types: Any, argv: list[str]) -> str:
    with pytest.raises(ArgumentsError) as caught:
        parse_arguments(*types, argv=argv)
    return str(caught.value)


def dataset_refusal(path: str, *words: str) -> str:
    return refusal(DatasetArguments, argv=["--config", path, *words])


def test_a_yaml_gives_values_and_the_rest_are_defaults(yaml_file: Any) -> None:
    (args,) = parse_arguments(DatasetArguments, argv=["--config", yaml_file(DATASET + "composer_programs: 7\n")])
    assert args == DatasetArguments(output_dir="out", composer_programs=7)


def test_the_command_line_wins(yaml_file: Any) -> None:
    words = [
        "--config",
        yaml_file(DATASET + "seed: 1\n"),
        "--seed=2",
        "--catalogue",
        "false",
        "--composer_programs",
        "9",
    ]
    (args,) = parse_arguments(DatasetArguments, argv=words)
    assert (args.seed, args.catalogue, args.composer_programs) == (2, False, 9)


def test_a_bare_flag_is_true_and_a_list_takes_several_values(tmp_path: Path) -> None:
    words = ["--model_name_or_path", "a/b", "--use_peft", "--lora_target_modules", "q", "k", "--lora_dropout", "1e-1"]
    (args,) = parse_arguments(ModelArguments, argv=words)
    assert (args.use_peft, args.lora_target_modules, args.lora_dropout) == (True, ["q", "k"], 0.1)


def test_training_arguments_are_read_like_the_others(train_yaml: Any) -> None:
    text = "eval_strategy: steps\nlr_scheduler_type: cosine\nlogging_steps: 10\neval_steps: 0.1\nuse_cpu: true\n"
    words = ["--config", train_yaml(text), "--learning_rate", "2e-5"]
    model_args, data_args, training_args = parse_arguments(*TRAIN_CLASSES, argv=words)
    assert training_args.learning_rate == 2e-5
    assert (training_args.lr_scheduler_type, training_args.eval_steps) == ("cosine", 0.1)
    assert Path(data_args.dataset_path).is_dir() and Path(model_args.model_config).is_file()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("sead: 1", ["sead", "unknown key", "write seed"]),
        ("composer_prog: 1", ["composer_programs in full", "never completed"]),
        ("seed: null", ["seed: given null", "remove the line to take the default (0)"]),
        ("seed: '1'", ["given '1'; allowed: a whole number", "write 1 without quotes"]),
        ("seed: 1.5", ["given 1.5; allowed: a whole number"]),
        ("seed: true", ["given True; allowed: a whole number"]),
        ("catalogue: 1", ["given 1; allowed: true or false"]),
        ("tests_per_row: 0", ["given 0; allowed: at least 1"]),
        ("c_flags: -O0", ["given '-O0'; allowed: a list of text", "write [-O0]"]),
        ("c_sources: [nowhere.c]", ["'nowhere.c', which does not exist", "an existing file or folder"]),
        ("seed: 1\nseed: 2", ["seed: given more than once"]),
        ("num_beams: 4", ["num_beams", "unknown key", "reads DecodingArguments"]),
        ("catalogue: false", ["no source of programs"]),
        ("composer_max_depth: 3", ["composer_max_depth", "together with composer_programs: 0"]),
    ],
)
def test_a_wrong_line_is_refused_with_file_key_and_remedy(yaml_file: Any, line: str, expected: list[str]) -> None:
    path = yaml_file(DATASET + line + "\n")
    message = dataset_refusal(path)
    assert message.startswith("1 problem in the arguments:") and f"- {path}: " in message
    for part in [*expected, "to do: "]:
        assert part in message


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("learning_rate: 2e-5", ["learning_rate: given '2e-5'", "allowed: a number", "write 2.0e-5 without quotes"]),
        ("eval_strategy: no", ["eval_strategy: given False", "one of no, steps, epoch", "put it in quotes"]),
        ("lr_scheduler_type: cosin", ["lr_scheduler_type: given 'cosin'", "one of linear, cosine"]),
        ("learning_rat: 0.1", ["write learning_rate in full"]),
        ("run_name: 2024", ["run_name: given 2024", "put it in quotes"]),
        ("num_train_epochs: .nan", ["num_train_epochs: given nan"]),
        ("lora_r: 4", ["lora_r", "together with use_peft: false", "set use_peft: true"]),
        ("model_name_or_path: t5-small", ["given both", "exactly one of"]),
        ("tokenizer_name_or_path: runs/a/b", ["'runs/a/b', which does not exist"]),
    ],
)
def test_a_wrong_training_line_is_refused(train_yaml: Any, line: str, expected: list[str]) -> None:
    message = refusal(*TRAIN_CLASSES, argv=["--config", train_yaml(line + "\n")])
    assert message.startswith("1 problem")
    for part in expected:
        assert part in message


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", "an empty file"), ("- a\n- b\n", "a list"), ("just words\n", "a str"), ("a: [1\n", "text that is not YAML")],
)
def test_a_yaml_that_is_not_a_mapping_is_refused(yaml_file: Any, text: str, expected: str) -> None:
    assert f"(file): given {expected}" in dataset_refusal(yaml_file(text), "--output_dir", "out")


def test_a_missing_config_is_refused() -> None:
    assert "'nowhere.yaml', which is not a file" in dataset_refusal("nowhere.yaml", "--output_dir", "out")


def test_a_missing_required_key_is_refused(yaml_file: Any) -> None:
    path = yaml_file("seed: 1\n")
    assert f"{path}: output_dir: given nothing; allowed: text; to do: add output_dir" in dataset_refusal(path)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--see", "1"], "command line: see: given an unknown key"),
        (["--seed"], "seed: given no value"),
        (["--seed", "1", "2"], "seed: given ['1', '2']"),
        (["--seed", "1", "--seed", "2"], "seed: given more than once"),
        (["--max-completion-chars", "9"], "write max_completion_chars"),
    ],
)
def test_a_wrong_command_line_is_refused(yaml_file: Any, words: list[str], expected: str) -> None:
    assert expected in dataset_refusal(yaml_file(DATASET), *words)


def test_a_stray_word_is_refused() -> None:
    assert "write `--config run.yaml`" in refusal(DatasetArguments, argv=["run.yaml", "--output_dir", "out"])


def test_all_mistakes_are_in_one_message_one_line_each(train_yaml: Any) -> None:
    path = train_yaml("learning_rate: 2e-5\nseed: null\nlora_r: 4\nfoo: 1\n")
    lines = refusal(*TRAIN_CLASSES, argv=["--config", path, "--bf16", "maybe"]).splitlines()
    assert lines[0] == "5 problems in the arguments:"
    assert len(lines) == 6


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--temperature", "0.7"], "temperature: given together with do_sample: false"),
        (["--num_return_sequences", "4"], "at most num_beams (1) without sampling"),
        (["--num_return_sequences", "4", "--num_beams", "2"], "at most num_beams (2) without sampling"),
    ],
)
def test_contradictory_decoding_keys_are_refused(words: list[str], expected: str) -> None:
    assert expected in refusal(DecodingArguments, argv=words)
    (args,) = parse_arguments(DecodingArguments, argv=["--do_sample", "--temperature=0.7"])
    assert (args.do_sample, args.temperature) == (True, 0.7)


def test_a_file_of_predictions_that_cannot_be_written_is_refused_before_a_model_answers() -> None:
    words = ["--model_name_or_path", "a/b", "--tasks", "eval/ireval/ireval.jsonl", "--output"]
    assert "output: given 'answers.json'; allowed: a name that ends in .jsonl" in refusal(
        GenerationArguments, argv=[*words, "answers.json"]
    )
    (args,) = parse_arguments(GenerationArguments, argv=[*words, "answers.jsonl"])
    assert args.output == "answers.jsonl"


def test_nothing_is_reported_to_a_service_unless_asked_for(train_yaml: Any) -> None:
    words = ["--config", train_yaml("use_cpu: true\n")]
    assert parse_arguments(*TRAIN_CLASSES, argv=words)[2].report_to == []
    assert parse_arguments(*TRAIN_CLASSES, argv=[*words, "--report_to", "wandb"])[2].report_to == ["wandb"]


def test_contradictions_between_dataclasses_are_reported_with_the_file_that_set_the_key(train_yaml: Any) -> None:
    path = train_yaml("use_cpu: true\nearly_stopping_patience: 2\nmetric_for_best_model: bleu\n")
    with pytest.raises(ArgumentsError) as caught:
        parse_arguments(*TRAIN_CLASSES, argv=["--config", path], check=check_run)
    lines = str(caught.value).splitlines()
    assert lines[0] == "2 problems in the arguments:"
    assert f"- {path}: early_stopping_patience: given 2 with eval_strategy: no" in lines[1]
    assert f"- {path}: metric_for_best_model: given 'bleu'" in lines[2]


def test_what_transformers_itself_refuses_is_reported_the_same_way(train_yaml: Any) -> None:
    path = train_yaml("load_best_model_at_end: true\nuse_cpu: true\n")
    message = refusal(*TRAIN_CLASSES, argv=["--config", path])
    assert "load_best_model_at_end" in message and path in message and len(message.splitlines()) == 2


def test_saved_arguments_load_to_the_same_values(train_yaml: Any, tmp_path: Path) -> None:
    text = "use_cpu: true\neval_strategy: 'no'\nreport_to: [tensorboard]\nlabel_names: [labels]\n"
    words = ["--config", train_yaml(text), "--learning_rate", "2e-5", "--hub_token", "hf_secret"]
    first = parse_arguments(*TRAIN_CLASSES, argv=words)
    save_arguments(tmp_path / "run" / "run.yaml", *first)
    second = parse_arguments(*TRAIN_CLASSES, argv=["--config", f"{tmp_path}/run/run.yaml"])
    assert first[:2] == second[:2]
    different = {k for k, v in first[2].to_dict().items() if v != second[2].to_dict()[k]}
    assert different <= {"hub_token", "logging_dir"}  # logging_dir holds the time of day
    assert "hf_secret" not in (tmp_path / "run" / "run.yaml").read_text()
    assert [file.name for file in (tmp_path / "run").iterdir()] == ["run.yaml"]


PROGRAM = "from t2l.arguments import *; parse_arguments(ModelArguments, DataArguments)"


def run_program(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", PROGRAM, *words], capture_output=True, text=True, timeout=60)


def test_a_refusal_prints_no_traceback_and_exits_with_2(yaml_file: Any) -> None:
    done = run_program("--config", yaml_file("lora_dropout: 2e-5\n"))
    assert done.returncode == 2 and done.stdout == "" and "Traceback" not in done.stderr
    assert "write 2.0e-5" in done.stderr


def test_help_lists_every_key_with_type_default_and_text() -> None:
    done = run_program("--help")
    assert done.returncode == 0
    for expected in ("--dataset_path (text; optional)", "--lora_r (a whole number; default 16)", "LoRA rank"):
        assert expected in done.stdout


def test_help_lists_the_training_arguments_too(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse_arguments(*TRAIN_CLASSES, argv=["--help"])
    assert "--learning_rate (a number; default 5e-05)" in capsys.readouterr().out


def test_importing_the_arguments_imports_nothing_heavy() -> None:
    program = (
        "import t2l.arguments, sys; sys.exit(bool({'torch', 'transformers', 'numpy', 'llvmlite'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", program]).returncode == 0


@pytest.mark.parametrize("name", ["test.jsonl", "test-00000-of-00002.parquet"])
def test_rows_are_named_by_file_or_by_split(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    for tasks in (tmp_path / name, tmp_path / "test"):
        (args,) = parse_arguments(ScoreArguments, argv=["--tasks", str(tasks), "--check_references"])
        assert args.tasks == str(tasks)
    with pytest.raises(
        ArgumentsError, match="tes', which does not exist; allowed: an existing file of rows, or a split"
    ):
        parse_arguments(ScoreArguments, argv=["--tasks", str(tmp_path / "tes"), "--check_references"])


@pytest.mark.parametrize(
    ("keys", "refused", "message"),
    [
        ({"model_config": "m", "new_tokens": ["{"]}, "new_tokens", "a tokenizer that is trained on the dataset"),
        ({"model_name_or_path": "ada/t5", "new_tokens": ["{", "{"]}, "new_tokens", "an empty text or one text twice"),
        ({"model_name_or_path": "ada/t5", "new_tokens": [""]}, "new_tokens", "an empty text or one text twice"),
        ({"model_name_or_path": "ada/t5", "new_tokens": ["\\n"]}, "new_tokens", "in double quotes"),
        ({"model_name_or_path": ".", "model_revision": "v1"}, "model_revision", "a name on the Hub"),
        ({"model_config": "m", "model_revision": "v1"}, "model_revision", "a name on the Hub"),
    ],
    ids=str,
)
def test_new_tokens_and_revisions_without_an_effect_are_refused(
    keys: dict[str, Any], refused: str, message: str
) -> None:
    [problem] = ModelArguments(**keys).validate(set(keys))
    assert problem.key == refused and message in str(problem)
